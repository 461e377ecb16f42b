import IR

extension BuildOperations {
  /// One representation of a body, as Swift takes or gives it.
  struct Representation {
    let content: Content
    let type: SwiftType
    let codec: Codec
    /// The media types that are exchanged alike, in the order of preference.
    var mediaTypes: [String]

    /// The runtime's words for the ways of reading and writing a body.
    enum Codec: String {
      case json
      case xml
      case form
      case multipart
      case text
      case data
      /// Events whose data are JSON.
      case events
      /// Events that a schema describes as objects.
      case eventItems
      /// Events as they come.
      case rawEvents
      case jsonLines
      case jsonSequence
    }

    /// The type that a decoder is told: that of an item, where the body is a sequence.
    var decodedType: SwiftType?

    init(_ content: Content, _ type: SwiftType, _ codec: Codec) {
      self.content = content
      self.type = type
      self.codec = codec
      mediaTypes = [content.mediaType]
      decodedType = codec == .json || codec == .xml ? type : nil
    }

    /// Whether another representation carries all that this one does. Texts and bytes of different
    /// media types do not: one may be a photo and the other a page.
    func saysTheSame(as other: Representation) -> Bool {
      let isSameSchema = content.schema != nil && content.schema == other.content.schema
      switch codec {
      case .text, .data: return codec != other.codec && isSameSchema
      case .json, .xml, .form, .multipart, .events, .eventItems, .rawEvents, .jsonLines,
        .jsonSequence:
        return isSameSchema || type == other.type
      }
    }

    /// Whether a caller says which media type it is: there are several, or a range of them.
    var needsMediaType: Bool {
      switch codec {
      case .text, .data: mediaTypes.count > 1 || mediaTypes.contains(where: MediaKind.isRange)
      case .json, .xml, .form, .multipart, .events, .eventItems, .rawEvents, .jsonLines,
        .jsonSequence:
        false
      }
    }
  }
}

extension BuildOperations.Representation.Codec {
  /// The request's method.
  var setter: String { self == .data ? "body" : rawValue }

  /// What a body is called among others of one request.
  var bodyName: String { self == .data ? "bytes" : rawValue }

  /// The runtime's function that makes the description of an answer.
  var factory: String { self == .rawEvents ? ".events" : "." + rawValue }

  /// The media type that the runtime takes where nothing else is said.
  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .xml: "application/xml"
    case .form: "application/x-www-form-urlencoded"
    case .multipart: "multipart/form-data"
    case .text: "text/plain"
    case .data: "application/octet-stream"
    case .events, .eventItems, .rawEvents: "text/event-stream"
    case .jsonLines: "application/jsonl"
    case .jsonSequence: "application/json-seq"
    }
  }
}

extension SchemaTable {
  /// How a content is exchanged: as bytes where neither text nor a type of its own says it.
  func codec(
    of content: Content, _ direction: BuildOperations.Direction
  ) -> BuildOperations.Representation.Codec {
    switch kind(of: content) {
    case .json: .json
    case .xml: xmlCodec(of: content)
    case .text: .text
    case .form where direction == .request && isObject(content): .form
    case .multipart where direction == .request: .multipart
    case .eventStream where direction == .response: eventCodec(of: content)
    case .jsonLines where direction == .response: .jsonLines
    case .jsonSequence where direction == .response: .jsonSequence
    case .binary, .form, .multipart, .eventStream, .jsonLines, .jsonSequence: .data
    }
  }

  /// Whether a form can be made of a content: names and values.
  private func isObject(_ content: Content) -> Bool {
    guard let schema = content.schema?.schema else { return true }
    switch self[schema].kind {
    case .object, .map, .union, .anything: return true
    case .primitive, .enumeration, .array: return false
    }
  }

  /// The family of a content: a range with a schema that only JSON can carry is JSON.
  func kind(of content: Content) -> MediaKind {
    guard content.kind == .binary, MediaKind.isRange(content.mediaType),
      let schema = content.schema?.schema
    else { return content.kind }
    switch self[schema].kind {
    case .object, .map, .array, .union: return .json
    case .anything, .primitive, .enumeration: return content.kind
    }
  }
}
