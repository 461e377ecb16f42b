import Diagnostics

/// How one property of a form or of a multipart body is encoded, as far as a description says so
/// (OpenAPI 3.1.1, section 4.8.15).
package struct PropertyEncoding: Hashable, Sendable {
  package let property: String
  /// One media type, or several separated by commas, as written.
  package let contentType: String?
  /// How the value becomes text; nil where that goes by the media type.
  package let style: Style?
  /// The headers that the part has.
  package let headers: [HeaderField]
  package var extensions: [SpecificationExtension] = []
  package let origin: SourceRange

  /// The serialisation of a parameter in the query.
  package struct Style: Hashable, Sendable {
    package let style: Parameter.Style
    package let explode: Bool
    package let allowReserved: Bool
  }
}
