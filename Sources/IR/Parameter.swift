import Diagnostics

/// A value that travels outside the body (OpenAPI 3.1.1, section 4.8.12).
package struct Parameter: Sendable {
  /// The name on the wire.
  package let name: String
  package let location: Location
  package var schema: SchemaUse
  package let isRequired: Bool
  package let serialization: Serialization
  /// Whether a name may stand without a value.
  package var allowsEmptyValue = false
  package let documentation: Documentation
  package let origin: SourceRange

  /// Where a parameter travels.
  package enum Location: String, Hashable, Sendable {
    case path
    case query
    /// 3.2: the whole query.
    case querystring
    case header
    case cookie
  }

  /// How a value becomes text.
  package enum Serialization: Hashable, Sendable {
    case style(Style, explode: Bool, allowReserved: Bool)
    /// One media type's representation, such as JSON in a query, and what is said of single
    /// properties where that is a form.
    case content(mediaType: String, encodings: [PropertyEncoding])
  }

  /// The styles of OpenAPI 3.1.1, section 4.8.12.3.
  package enum Style: String, Hashable, Sendable {
    case simple
    case label
    case matrix
    case form
    /// 3.2: as `form`, without percent-encoding.
    case cookie
    case spaceDelimited
    case pipeDelimited
    case deepObject
  }
}
