import Diagnostics
import OpenAPI
import YAML

/// Reads what an operation's extensions say of pages: `x-calque-paging`, and those of Speakeasy and
/// Fern as far as they speak of the query and the body's members.
struct ReadPagingExtension {
  private let node: Node
  private let report: DiagnosticReport

  /// Nil where the extensions say nothing, or nothing that can be read.
  static func run(_ extensions: [Extension], report: DiagnosticReport) -> PagingRule? {
    if let node = extensions["x-calque-paging"] {
      return ReadPagingRule.run(node, isConfigured: false, report: report)
    }
    if let node = extensions["x-speakeasy-pagination"] {
      return ReadPagingExtension(node: node, report: report).speakeasy()
    }
    guard let node = extensions["x-fern-pagination"], node.kind == .mapping else { return nil }
    return ReadPagingExtension(node: node, report: report).fern()
  }

  /// `inputs` are parameters of the types `cursor`, `page`, `offset` and `limit`; `outputs` are paths.
  private func speakeasy() -> PagingRule? {
    var parameters: [String: PagingRule.Name] = [:]
    for input in node["inputs"]?.elements.map(\.self) ?? [] {
      guard let name = input["name"], let type = input["type"],
        input["in"]?.text == "parameters"
      else { return unread() }
      parameters[type.text] = .init(name.text, at: name.range)
    }
    let outputs = node["outputs"]
    let items = path(outputs?["results"])
    switch node["type"]?.text {
    case "cursor":
      guard let next = path(outputs?["nextCursor"]), let cursor = parameters["cursor"] else {
        return unread()
      }
      return rule(.cursor(parameter: cursor, next: next), items)
    case "offsetLimit":
      if let page = parameters["page"] {
        let pages = path(outputs?["numPages"])
        return rule(.page(parameter: page, first: nil, pages: pages), items)
      }
      guard let offset = parameters["offset"] else { return unread() }
      return rule(.offset(parameter: offset, limit: parameters["limit"], total: nil), items)
    case "url": return path(outputs?["nextUrl"]).map { rule(.url($0), items) } ?? unread()
    default: return unread()
    }
  }

  /// Parameters are `$request.name`, paths are `$response.name`; an offset with a step counts items,
  /// one without counts pages.
  private func fern() -> PagingRule? {
    let items = path(node["results"])
    let hasMore = path(node["has-next-page"])
    if let cursor = parameter("cursor"), let next = path(node["next_cursor"]) {
      return rule(.cursor(parameter: cursor, next: next), items, hasMore: hasMore)
    }
    guard let offset = parameter("offset") else { return unread() }
    let way: PagingRule.Way =
      node["step"] == nil
      ? .page(parameter: offset, first: nil, pages: nil)
      : .offset(parameter: offset, limit: parameter("step"), total: nil)
    return rule(way, items, hasMore: hasMore)
  }

  private func rule(
    _ way: PagingRule.Way, _ items: PagingRule.Name?, hasMore: PagingRule.Name? = nil
  ) -> PagingRule {
    PagingRule(way: way, items: items, hasMore: hasMore, isConfigured: false, origin: node.range)
  }

  private func parameter(_ key: String) -> PagingRule.Name? {
    guard let value = node[key], value.text.hasPrefix("$request.") else { return nil }
    return .init(String(value.text.dropFirst("$request.".count)), at: value.range)
  }

  private func path(_ value: Node?) -> PagingRule.Name? {
    guard let value, value.kind == .scalar else { return nil }
    let text = value.text
    let start = text.hasPrefix("$response.") ? "$response.".count : 0
    return .init(String(text.dropFirst(start)), at: value.range)
  }

  private func unread() -> PagingRule? {
    report.warning(
      "this kind of paging cannot be generated", at: node.range,
      help: "pages are found by parameters of the query and members of the answer")
    return nil
  }
}
