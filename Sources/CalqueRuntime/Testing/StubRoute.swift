import Foundation

/// A method and a path template, and what answers there.
nonisolated struct StubRoute: Sendable {
  let method: HTTPMethod
  let path: String
  let answer: StubAnswer

  /// The method and the path, as messages show them.
  var title: String { "\(method) \(path)" }

  /// How many segments have parameters: a route with fewer is meant before one with more.
  var freedom: Int { path.split(separator: "/").count { $0.contains("{") } }

  /// The values of the template's parameters; nil where the route does not fit.
  func parameters(_ request: HTTPRequest, _ segments: [String]) -> [String: String]? {
    let templates = path.split(separator: "/")
    guard request.method == method, templates.count == segments.count else { return nil }
    var parameters: [String: String] = [:]
    for (template, segment) in zip(templates, segments) {
      guard match(template, segment, &parameters) else { return nil }
    }
    return parameters
  }

  /// A template's segment is a text, or one parameter with text around it, as `{id}.json`.
  private func match(
    _ template: Substring, _ segment: String, _ parameters: inout [String: String]
  ) -> Bool {
    guard let open = template.firstIndex(of: "{"), let close = template.lastIndex(of: "}"),
      open < close
    else { return template == segment }
    let head = template[..<open]
    let tail = template[template.index(after: close)...]
    guard segment.count > head.count + tail.count, segment.hasPrefix(head), segment.hasSuffix(tail)
    else { return false }
    let name = template[template.index(after: open)..<close]
    parameters[String(name)] = String(segment.dropFirst(head.count).dropLast(tail.count))
    return true
  }
}
