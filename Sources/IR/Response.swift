import Diagnostics

/// One documented answer of an operation (OpenAPI 3.1.1, section 4.8.17).
package struct Response: Sendable {
  package let status: Status
  package let description: String?
  /// One for each media type; empty where the answer has no body.
  package var contents: [Content]
  package let headers: [HeaderField]
  package var extensions: [SpecificationExtension] = []
  package let origin: SourceRange

  /// Which status codes an answer documents (OpenAPI 3.1.1, section 4.8.16.2).
  package enum Status: Hashable, Sendable {
    case exact(Int)
    /// All codes that begin with this digit, written `2XX`.
    case range(Int)
    /// Every code that no other answer documents.
    case fallback

    /// Whether the answer documents success: its codes begin with 2.
    package var isSuccess: Bool {
      switch self {
      case .exact(let code): code / 100 == 2
      case .range(let digit): digit == 2
      case .fallback: false
      }
    }
  }
}

/// A header of an answer or of a part of a multipart body (OpenAPI 3.1.1, section 4.8.21).
package struct HeaderField: Hashable, Sendable {
  package let name: String
  package let schema: SchemaUse
  package let isRequired: Bool
  /// The `simple` style, or one media type's representation.
  package let serialization: Parameter.Serialization
  package let documentation: Documentation
  package let origin: SourceRange
}
