import Diagnostics
import IR

extension BuildOperations {
  /// The answers of an operation that one of its methods reads.
  enum AnswerReading {
    /// Those that come whole.
    case whole
    /// Those whose items are read as they come.
    case stream
  }

  /// How an operation's answers of success are read: by its own method, and by another one for the
  /// streams where it offers both.
  func readings(of operation: Operation) -> [AnswerReading] {
    let contents = operation.successes.flatMap(\.contents)
    let streams = contents.filter(\.kind.isSequential)
    guard !streams.isEmpty else { return [.whole] }
    return streams.count == contents.count ? [.stream] : [.whole, .stream]
  }

  /// The answers of success as one reading sees them. Beside a stream no other type is read: an
  /// answer without one is left to the errors.
  func successes(of operation: Operation, _ reading: AnswerReading) -> [Response] {
    operation.successes.compactMap { response in
      guard reading == .stream || !response.contents.isEmpty else { return response }
      var response = response
      response.contents.removeAll { $0.kind.isSequential != (reading == .stream) }
      return response.contents.isEmpty ? nil : response
    }
  }

  /// Reports the answers of success that no method of an operation reads: those without a stream,
  /// where all others are one.
  func reportUnread(_ operation: Operation, _ readings: [AnswerReading]) {
    guard readings == [.stream] else { return }
    for response in operation.successes where response.contents.isEmpty {
      report.note(
        "this answer is thrown as an error, because the other ones are streams",
        at: response.origin)
    }
  }

  /// What is read of streams: all are of one type, that of the first.
  func ofOneType(_ documented: [Documented]) -> [Documented] {
    guard let first = documented.first else { return [] }
    return documented.filter { item in
      let isRead = item.type == first.type
      if !isRead, let content = item.representation?.content {
        report.warning(
          "'\(content.mediaType)' is not read, because it is a stream of another type",
          at: content.origin)
      }
      return isRead
    }
  }

  /// The same answers as bytes that are read as they come; nil where they are no bytes.
  func streamed(_ success: Success, of operation: Operation) -> Success? {
    let isBinary = operation.successes.flatMap(\.contents).contains { $0.kind == .binary }
    guard success.type == .data, isBinary else { return nil }
    let answers = success.answers.map { answer in
      AnswerCall(
        factory: answer.factory == ".data" ? ".dataStream" : answer.factory,
        arguments: answer.arguments)
    }
    return Success(
      type: SwiftType("DataStream<\(errorName)>"), answers: answers, outcome: nil,
      usesFoundation: false, description: described(success.description, .stream))
  }

  /// What a method returns, with how it comes.
  func described(_ description: String?, _ reading: AnswerReading) -> String? {
    guard reading == .stream else { return description }
    let text = description.map { $0.hasSuffix(".") ? $0 : $0 + "." }
    return [text, "It is read as it comes."].compactMap(\.self).joined(separator: " ")
  }

  /// A sequence of items of a type, as one of the runtime's streams.
  func stream(
    _ content: Content, _ item: SwiftType, _ type: String, _ codec: Representation.Codec
  ) -> Representation {
    let whole = SwiftType(
      "\(type)<\(item.text), \(errorName)>", usesFoundation: item.usesFoundation)
    var representation = Representation(content, whole, codec)
    representation.decodedType = codec == .rawEvents ? nil : item
    return representation
  }

  /// The type of one item of a sequence.
  func itemType(of content: Content) -> SwiftType {
    schemas.item(of: content).map { types.type(of: $0) } ?? .anyJSON
  }
}

extension SchemaTable {
  /// How events are read. A schema of events themselves is known by its member `data`; any other is
  /// that of their data, and text says nothing of them.
  func eventCodec(of content: Content) -> BuildOperations.Representation.Codec {
    guard let item = item(of: content) else { return .rawEvents }
    switch self[item].kind {
    case .primitive(.string), .anything: return .rawEvents
    case .object(let shape) where content.describesItems:
      return shape.properties.contains { $0.name == "data" } ? .eventItems : .events
    case .primitive, .enumeration, .array, .object, .map, .union: return .events
    }
  }

  /// The schema of one item: where a sequence is described as a list, that of its elements
  /// (OpenAPI 3.2.0, section 4.14.2).
  fileprivate func item(of content: Content) -> SchemaID? {
    guard let schema = content.schema?.schema else { return nil }
    if !content.describesItems, case .array(let items) = self[schema].kind { return items.schema }
    return schema
  }
}

extension Operation {
  /// The answers that begin with 2; where there is none, the one for all other codes.
  var successes: [Response] {
    let successes = responses.filter(\.status.isSuccess)
    return successes.isEmpty ? responses.filter { $0.status == .fallback } : successes
  }
}
