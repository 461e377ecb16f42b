import Diagnostics
import IR

extension BuildOperations {
  /// What a successful call returns, and how each documented success is decoded.
  struct Success {
    let type: SwiftType
    let answers: [AnswerCall]
    /// The enum that `type` names, where there are several types.
    let outcome: OutcomeDeclaration?
    let usesFoundation: Bool
    let description: String?
  }

  /// How one answer is decoded, as a call of the runtime's factory.
  struct AnswerCall {
    let factory: String
    let arguments: [String]

    var text: String { "\(factory)(\(arguments.joined(separator: ", ")))" }
  }

  /// One documented answer and what is read from it; no representation where it has no body.
  struct Documented {
    let status: String
    let representation: Representation?
    let response: Response

    var type: SwiftType { representation?.type ?? .void }
  }

  /// What one method of an operation returns.
  func success(
    of operation: Operation, _ reading: AnswerReading, method: String, _ scope: inout NameAllocator
  ) -> Success {
    let responses = successes(of: operation, reading)
    var others: [String] = []
    var documented = responses.flatMap { self.documented($0, &others) }
    if reading == .stream { documented = ofOneType(documented) }
    var types: [SwiftType] = []
    for item in documented where !types.contains(item.type) { types.append(item.type) }
    let usesFoundation = types.contains(where: \.usesFoundation)
    let description = describe(described(responses.first?.description, reading), others)
    guard types.count > 1 else {
      let answers = documented.map { answer($0, wrap: nil) }
      return Success(
        type: types.first ?? .void,
        answers: answers.isEmpty ? [.init(factory: ".empty", arguments: [".range(2)"])] : answers,
        outcome: nil, usesFoundation: usesFoundation, description: description)
    }
    return several(
      documented, types, scope.allocate(Self.capitalised(method) + "Success"), usesFoundation)
  }

  /// Several types of success become an enum with a case for each.
  private func several(
    _ documented: [Documented], _ types: [SwiftType], _ name: String, _ usesFoundation: Bool
  ) -> Success {
    var scope = NameAllocator()
    var cases: [OutcomeDeclaration.Case] = []
    for type in types {
      guard let item = documented.first(where: { $0.type == type }) else { continue }
      let wanted = item.representation.map(caseName) ?? "empty"
      cases.append(
        .init(
          documentation: documentation.lines(item.response.description, indent: indent + 2),
          name: ReservedWords.escape(scope.allocate(wanted), in: .enumCase),
          type: type == .void ? nil : type.text))
    }
    let answers = documented.map { item in
      let index = types.firstIndex(of: item.type) ?? 0
      return answer(item, wrap: name + "." + cases[index].name)
    }
    let outcome = OutcomeDeclaration(
      isolation: "", name: name, documentation: ["/// What a successful call returns."],
      cases: cases)
    return Success(
      type: SwiftType(name), answers: answers, outcome: outcome, usesFoundation: usesFoundation,
      description: nil)
  }

  /// How documented errors are decoded.
  func failures(of operation: Operation) -> [AnswerCall] {
    operation.responses.filter { !$0.status.isSuccess }.flatMap { response in
      ErrorBodies.representations(of: response, types, schemas).map { representation in
        let item = Documented(
          status: statusPattern(response.status), representation: representation,
          response: response)
        return answer(item, wrap: errorBodies.wrapper(of: representation.type))
      }
    }
  }

  /// An answer for each media type that is read of a response.
  private func documented(_ response: Response, _ others: inout [String]) -> [Documented] {
    let status = statusPattern(response.status)
    let choice = choose(response.contents, .response)
    others += choice.others.filter { !others.contains($0) }
    guard !choice.chosen.isEmpty else {
      return [Documented(status: status, representation: nil, response: response)]
    }
    return choice.chosen.map {
      Documented(status: status, representation: $0, response: response)
    }
  }

  private func statusPattern(_ status: Response.Status) -> String {
    switch status {
    case .exact(let code): String(code)
    case .range(let digit): ".range(\(digit))"
    case .fallback: ".default"
    }
  }

  private func answer(_ item: Documented, wrap: String?) -> AnswerCall {
    guard let representation = item.representation else {
      return AnswerCall(factory: ".empty", arguments: [item.status] + [wrap].compactMap(\.self))
    }
    var arguments = [item.status]
    if let type = representation.decodedType { arguments.append("\(type.text).self") }
    if representation.codec == .xml, let schema = representation.content.schema?.schema,
      !xml.isDeclared(schema)
    {
      arguments.append(xml.shape(of: schema, in: nil))
    }
    // A closure, because a case by itself is no @Sendable function in Swift 5 mode.
    if let wrap { arguments.append("{ \(wrap)($0) }") }
    return AnswerCall(
      factory: representation.codec.factory,
      arguments: arguments + expectedMediaType(of: representation))
  }

  /// The argument for a media type that is not the codec's own; a character set does not matter.
  private func expectedMediaType(of item: Representation) -> [String] {
    let mediaType = item.content.mediaType
    let isRange = MediaKind.isRange(mediaType)
    if item.codec == .json, isRange { return [] }
    let parts = mediaType.split(separator: ";").filter { !$0.lowercased().contains("charset=") }
    let wanted = parts.joined(separator: ";")
    guard wanted != item.codec.mediaType else { return [] }
    return ["mediaType: \(SwiftStringLiteral.text(wanted))"]
  }

  /// What comes back, with the media types in which it could come too.
  private func describe(_ description: String?, _ others: [String]) -> String? {
    guard !others.isEmpty else { return description }
    let list = others.map(documentation.inline).joined(separator: ", ")
    return [description, "The API offers \(list) too."].compactMap(\.self).joined(separator: " ")
  }

  func caseName(of representation: Representation) -> String {
    guard [.json, .xml].contains(representation.codec),
      let schema = representation.content.schema
    else {
      return representation.codec.rawValue
    }
    return models.caseName(for: schema.schema, in: nil)
  }
}
