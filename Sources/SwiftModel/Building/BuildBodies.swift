import Diagnostics
import IR

extension BuildOperations {
  /// One representation of a body, as Swift takes or gives it.
  struct Representation {
    let content: Content
    let type: SwiftType
    /// The runtime's word for it: `json`, `text` or `data`.
    let codec: Codec

    /// The ways in which the runtime writes and reads a body.
    enum Codec: String {
      case json
      case text
      case data
    }
  }

  /// The representation to exchange: JSON before text before bytes.
  func representation(of contents: [Content]) -> Representation? {
    let preferred =
      contents.first { $0.kind == .json } ?? contents.first { $0.kind == .text }
      ?? contents.first { $0.kind == .binary } ?? contents.first
    return preferred.map(representation)
  }

  private func representation(of content: Content) -> Representation {
    switch content.kind {
    case .json:
      let type = content.schema.map { types.type(of: $0.schema) } ?? .anyJSON
      return Representation(content: content, type: type, codec: .json)
    case .text: return Representation(content: content, type: .string, codec: .text)
    case .binary: return Representation(content: content, type: .data, codec: .data)
    case .xml, .form, .multipart, .eventStream:
      report.warning(
        "'\(content.mediaType)' cannot be generated yet, and is exchanged as bytes",
        at: content.origin)
      return Representation(content: content, type: .data, codec: .data)
    }
  }

  /// The argument that carries the request's body.
  func body(_ body: RequestBody, isFirst: Bool, _ scope: inout NameAllocator) -> Argument? {
    guard let representation = representation(of: body.contents) else { return nil }
    let name = scope.allocate("body")
    let isUnlabelled = isFirst
    return Argument(
      name: name, label: isUnlabelled ? nil : name, type: representation.type,
      isRequired: body.isRequired,
      field: RequestStatement(
        method: representation.codec == .data ? "body" : representation.codec.rawValue,
        arguments: ([name] + mediaType(of: representation)).joined(separator: ", ")),
      documentation: describe(body, representation))
  }

  private func describe(_ body: RequestBody, _ representation: Representation) -> Documentation {
    let schema = representation.content.schema.map { schemas[$0.schema].documentation }
    return Documentation(description: body.description ?? schema?.description ?? schema?.summary)
  }

  /// The argument for a media type that is not the codec's own; none where it is.
  func mediaType(of representation: Representation) -> [String] {
    let mediaType = representation.content.mediaType
    let isRange = mediaType.contains("*")
    guard !isRange, mediaType != representation.codec.mediaType else { return [] }
    return ["mediaType: \(SwiftStringLiteral.text(mediaType))"]
  }
}

extension BuildOperations.Representation.Codec {
  /// The media type that the runtime takes where nothing else is said.
  fileprivate var mediaType: String {
    switch self {
    case .json: "application/json"
    case .text: "text/plain"
    case .data: "application/octet-stream"
    }
  }
}
