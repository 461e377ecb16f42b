import Diagnostics
import IR

extension BuildOperations {
  /// The direction of a body.
  enum Direction {
    case request
    case response
  }

  /// What is exchanged of a body's media types, and what is not.
  struct Choice {
    /// The preferred one first.
    var chosen: [Representation] = []
    var others: [String] = []
  }

  /// Chooses among the media types of one body: JSON before XML, forms, text and bytes; what says
  /// nothing of its own beside a better one is reported and left out.
  func choose(_ contents: [Content], _ direction: Direction) -> Choice {
    let ranked = contents.enumerated().sorted {
      (rank($0.element, direction), $0.offset) < (rank($1.element, direction), $1.offset)
    }
    var choice = Choice()
    for content in ranked.map(\.element) {
      add(content, direction, to: &choice)
    }
    return choice
  }

  private func add(_ content: Content, _ direction: Direction, to choice: inout Choice) {
    let item = representation(of: content, direction)
    guard let first = choice.chosen.first else {
      reportBytes(content, direction, item)
      choice.chosen.append(item)
      return
    }
    if let reason = reason(toLeaveOut: item, direction, beside: choice.chosen) {
      report.note(
        "'\(content.mediaType)' is not used, because '\(first.content.mediaType)' \(reason)",
        at: content.origin)
      choice.others.append(content.mediaType)
    } else if direction == .request,
      let same = choice.chosen.firstIndex(where: { $0.codec == item.codec && $0.type == item.type })
    {
      choice.chosen[same].mediaTypes.append(content.mediaType)
    } else {
      choice.chosen.append(item)
    }
  }

  /// Why a media type adds nothing to better ones; nil where it does.
  private func reason(
    toLeaveOut item: Representation, _ direction: Direction, beside chosen: [Representation]
  ) -> String? {
    if chosen.contains(where: item.saysTheSame) {
      let isOtherForm = item.codec == .xml && !chosen.contains { $0.codec == .xml }
      return direction == .response && isOtherForm ? nil : "says the same"
    }
    // A range that is exchanged alike adds media types to choose from.
    let isAlike = chosen.contains { $0.codec == item.codec }
    if MediaKind.isRange(item.content.mediaType), !isAlike { return "is more exact" }
    let isJSON = chosen[0].codec == .json
    switch item.codec {
    case .json, .form, .multipart: return nil
    case .xml: return direction == .response && isJSON ? "is preferred" : nil
    case .text: return direction == .response && isJSON ? "is preferred" : nil
    case .data:
      let isBinary = schemas.kind(of: item.content) == .binary
      return !isBinary || direction == .response && isJSON ? "is preferred" : nil
    case .events, .eventItems, .rawEvents, .jsonLines, .jsonSequence: return "is preferred"
    }
  }

  private func rank(_ content: Content, _ direction: Direction) -> Int {
    let isRange = MediaKind.isRange(content.mediaType)
    switch schemas.kind(of: content) {
    case .json: return isRange ? 6 : 0
    case .xml: return schemas.xmlCodec(of: content) == .data ? 7 : 1
    case .form: return direction == .request ? 2 : 8
    case .multipart: return direction == .request ? 3 : 8
    case .text: return isRange ? 6 : 4
    case .binary: return isRange ? 6 : 5
    case .eventStream, .jsonLines, .jsonSequence: return 8
    }
  }

  private func representation(of content: Content, _ direction: Direction) -> Representation {
    let codec = schemas.codec(of: content, direction)
    switch codec {
    case .json, .xml, .form:
      let type = content.schema.map { types.type(of: $0.schema) } ?? .anyJSON
      return Representation(content, type, codec)
    case .text: return Representation(content, .string, codec)
    case .multipart: return Representation(content, multipartType(content), codec)
    case .data:
      return Representation(content, direction == .request ? .body : .data, codec)
    case .rawEvents:
      return stream(content, SwiftType("ServerSentEvent"), "EventStream", codec)
    case .events, .eventItems: return stream(content, itemType(of: content), "EventStream", codec)
    case .jsonLines, .jsonSequence:
      return stream(content, itemType(of: content), "JSONStream", codec)
    }
  }

  /// The struct of the parts; where none is described, the runtime's list of parts.
  private func multipartType(_ content: Content) -> SwiftType {
    guard let schema = content.schema?.schema, case .object(let shape) = schemas[schema].kind else {
      return SwiftType("MultipartForm")
    }
    // Without parts of its own it has another media type for the same schema, which is used.
    return shape.parts == nil ? .anyJSON : types.type(of: schema)
  }

  /// Reports the one media type of a body that is exchanged as bytes although it is none.
  private func reportBytes(_ content: Content, _ direction: Direction, _ item: Representation) {
    let kind = schemas.kind(of: content)
    if item.codec == .data, kind == .xml {
      report.note(
        "no elements are described, so '\(content.mediaType)' is exchanged as bytes",
        at: content.origin)
    } else if item.codec == .data, kind != .binary {
      report.warning(
        "'\(content.mediaType)' cannot be generated yet, and is exchanged as bytes",
        at: content.origin)
    }
    if item.type.text == "MultipartForm" {
      report.note(
        "no parts are described, so the body is a list of parts that the caller makes",
        at: content.origin)
    }
    if kind == .json, MediaKind.isRange(content.mediaType) {
      report.recurring(
        .note, "'\(content.mediaType)' is taken as JSON, because of its schema",
        at: content.origin)
    }
  }
}
