import Diagnostics

/// What a request carries (OpenAPI 3.1.1, section 4.8.13).
package struct RequestBody: Sendable {
  package let isRequired: Bool
  package let description: String?
  /// One for each media type, in the document's order.
  package var contents: [Content]
  package var extensions: [SpecificationExtension] = []
  package let origin: SourceRange
}

/// One representation of a body (OpenAPI 3.1.1, section 4.8.14).
package struct Content: Sendable {
  /// As written, with its parameters.
  package let mediaType: String
  package let kind: MediaKind
  /// Nil where the description says nothing of the content.
  package var schema: SchemaUse?
  /// Whether the schema is that of each item of a sequence (OpenAPI 3.2.0, section 4.14.1).
  package let describesItems: Bool
  /// What is said of single properties of a form.
  package let encodings: [PropertyEncoding]
  /// The form of the whole in XML, as far as the media type or what it refers to says it.
  package let xml: XMLForm?
  /// The examples are among them.
  package var extensions: [SpecificationExtension] = []
  package let origin: SourceRange
}

/// The families of media types that are encoded alike.
package enum MediaKind: String, Hashable, Sendable {
  case json
  case xml
  case text
  case form
  case multipart
  case eventStream
  /// JSON values, one on each line.
  case jsonLines
  /// JSON values, each one behind a record separator (RFC 7464).
  case jsonSequence
  case binary

  /// Sorts a media type into its family by type, subtype and structured suffix (RFC 6838, 4.2.8).
  package init(mediaType: String) {
    let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    switch essence {
    case "application/json", "text/json": self = .json
    case "application/xml", "text/xml": self = .xml
    case "application/x-www-form-urlencoded": self = .form
    case "text/event-stream": self = .eventStream
    case "application/x-ndjson", "application/ndjson", "application/jsonl",
      "application/x-jsonlines":
      self = .jsonLines
    case "application/json-seq": self = .jsonSequence
    default: self = Self.family(of: essence)
    }
  }

  /// Whether a body is a sequence of items that come one after the other.
  package var isSequential: Bool {
    switch self {
    case .eventStream, .jsonLines, .jsonSequence: true
    case .json, .xml, .text, .form, .multipart, .binary: false
    }
  }

  /// Whether a media type stands for many, as `image/*`.
  package static func isRange(_ mediaType: String) -> Bool {
    mediaType.prefix { $0 != ";" }.contains("*")
  }

  private static func family(of essence: String) -> MediaKind {
    if essence.hasSuffix("+json-seq") { return .jsonSequence }
    if essence.hasSuffix("+json") { return .json }
    if essence.hasSuffix("+xml") { return .xml }
    if essence.hasPrefix("text/") { return .text }
    if essence.hasPrefix("multipart/") { return .multipart }
    return .binary
  }
}
