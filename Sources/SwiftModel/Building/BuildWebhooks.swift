import Diagnostics
import IR

/// Makes a decoder for each webhook and callback whose body is JSON.
struct BuildWebhooks {
  let events: [Event]
  let types: MapTypes
  let options: BuildOptions
  let identifiers: Identifiers
  let documentation: BuildDocumentation
  let report: DiagnosticReport

  /// The name of the enum; nil where the API sends nothing by itself.
  static func name(_ api: API, _ options: BuildOptions) -> String? {
    api.events.contains { $0.payload != nil } ? options.clientName + "Webhook" : nil
  }

  /// The enum; what it does not decode is noted.
  func declaration(_ name: String?, _ title: String) -> WebhooksDeclaration? {
    reportOthers()
    guard let name else { return nil }
    var scope = NameAllocator(reserved: ["Data", "JSONError"])
    let decoders = events.compactMap { event in
      event.payload.map { decoder(event, $0, &scope) }
    }
    return WebhooksDeclaration(
      header: FileHeader(options, usesFoundation: true), access: options.access, name: name,
      documentation: documentation.comment(["What \(title) sends to its caller."], indent: 0),
      decoders: decoders)
  }

  private func decoder(
    _ event: Event, _ content: Content, _ scope: inout NameAllocator
  ) -> WebhooksDeclaration.Decoder {
    let name = scope.allocate(identifiers.member("decode " + event.name))
    let type = content.schema.map { types.type(of: $0.schema).text } ?? SwiftType.anyJSON.text
    return WebhooksDeclaration.Decoder(
      documentation: lines(event), isDeprecated: event.documentation.isDeprecated,
      signature: SignatureLayout.lines(
        head: options.access.modifier + "static func " + name, parameters: ["_ body: Data"],
        tail: " throws(JSONError) -> \(type) {", indent: 2),
      type: type)
  }

  private func lines(_ event: Event) -> [String] {
    let source = event.documentation
    let place =
      switch event.source {
      case .webhook(let name): "\(event.method) \(name)"
      case .callback(_, let expression): "\(event.method) \(expression)"
      }
    let texts = [source.summary, source.description, event.body?.description].compactMap(\.self)
    var parts = Array(
      texts.prefix(2).reduce(into: [String]()) { parts, text in
        if !parts.contains(text) { parts.append(text) }
      })
    parts.append(documentation.inline(place))
    if let url = source.externalURL { parts.append("See <\(url.onOneLine)>.") }
    return documentation.comment(parts, indent: 2)
  }

  /// Bodies of other media types, and header fields, are left to the receiver: one note each.
  private func reportOthers() {
    let undecoded = events.filter { $0.payload == nil && $0.body != nil }
    if let first = undecoded.first {
      report.note(
        "the body of this event is not JSON, and is not decoded\(others(undecoded.count))",
        at: first.origin)
    }
    let parameters = events.flatMap(\.parameters)
    if let first = parameters.first {
      report.note(
        "the parameters of events are not decoded: this one\(others(parameters.count))",
        at: first.origin)
    }
  }

  private func others(_ count: Int) -> String { count > 1 ? " and \(count - 1) others" : "" }
}

extension Event {
  /// The JSON that it carries.
  var payload: Content? { body?.contents.first { $0.kind == .json } }
}
