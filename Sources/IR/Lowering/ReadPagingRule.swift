import Diagnostics
import YAML

/// Reads a rule of paging, as the config's `paging` and the extension `x-calque-paging` have it.
package struct ReadPagingRule {
  private let node: Node
  private let isConfigured: Bool
  private let report: DiagnosticReport

  /// The keys of a rule.
  package static let keys =
    [
      "cursor", "next", "page", "start", "pages", "offset", "limit", "total", "url", "link",
      "items",
      "hasMore",
    ]

  /// The keys that only the config's rules have.
  package static let selectors = ["operations", "except"]

  /// The rule; nil after a fault was reported.
  package static func run(
    _ node: Node, isConfigured: Bool, report: DiagnosticReport
  ) -> PagingRule? {
    ReadPagingRule(node: node, isConfigured: isConfigured, report: report).rule()
  }

  private func rule() -> PagingRule? {
    if node.bool == false, !isConfigured { return rule(.never) }
    let known = Self.keys + (isConfigured ? Self.selectors : [])
    guard node.kind == .mapping else {
      fault("a rule of paging must be a mapping", node, help: listing(known))
      return nil
    }
    var isSound = true
    for member in node.members where !known.contains(member.key.text) {
      let suggestion = Suggestion.closest(to: member.key.text, in: known)
      fault(
        "a rule of paging has no key '\(member.key.text)'", member.key,
        help: suggestion.map { "did you mean '\($0)'?" } ?? listing(known))
      isSound = false
    }
    guard isSound, let way = way() else { return nil }
    return rule(way)
  }

  private func rule(_ way: PagingRule.Way) -> PagingRule {
    PagingRule(
      way: way, items: name("items"), hasMore: name("hasMore"), operations: names("operations"),
      exceptions: names("except"), isConfigured: isConfigured, origin: node.range)
  }

  /// The one way that the rule's keys say.
  private func way() -> PagingRule.Way? {
    let kinds = ["cursor", "page", "offset", "url", "link"].filter { node[$0] != nil }
    guard kinds.count == 1 else {
      fault("a rule of paging has one of 'cursor', 'page', 'offset', 'url' and 'link'", node)
      return nil
    }
    guard reportsOthers(besides: kinds[0]) else { return nil }
    switch kinds[0] {
    case "cursor":
      guard let next = name("next") else {
        if node["next"] == nil { fault("'cursor' needs 'next', where an answer has it", node) }
        return nil
      }
      return name("cursor").map { .cursor(parameter: $0, next: next) }
    case "page":
      return name("page").map { .page(parameter: $0, first: start, pages: name("pages")) }
    case "offset":
      return name("offset").map {
        .offset(parameter: $0, limit: name("limit"), total: name("total"))
      }
    case "url": return name("url").map(PagingRule.Way.url)
    default: return link()
    }
  }

  private func link() -> PagingRule.Way? {
    if node["link"]?.bool == true { return .link }
    fault("'link' is true, or is left out", node["link"] ?? node)
    return nil
  }

  /// Whether no key of another way stands beside that of this one; one that does is reported.
  private func reportsOthers(besides kind: String) -> Bool {
    let own = ["cursor": ["next"], "page": ["start", "pages"], "offset": ["limit", "total"]]
    let foreign = ["next", "start", "pages", "limit", "total"].filter {
      node[$0] != nil && !(own[kind] ?? []).contains($0)
    }
    for key in foreign { fault("'\(key)' means nothing beside '\(kind)'", node[key] ?? node) }
    return foreign.isEmpty
  }

  private var start: Int? {
    guard let value = node["start"] else { return nil }
    if value.integer == nil { fault("'start' must be a whole number", value) }
    return value.integer.map { Int($0) }
  }

  private func name(_ key: String) -> PagingRule.Name? {
    guard let value = node[key] else { return nil }
    guard value.kind == .scalar, !value.isNull else {
      fault("'\(key)' must be a text", value)
      return nil
    }
    return .init(value.text, at: value.range)
  }

  private func names(_ key: String) -> [PagingRule.Name] {
    guard let value = node[key] else { return [] }
    if value.kind != .sequence { fault("'\(key)' must be a list", value) }
    return value.elements.compactMap { element in
      guard element.kind != .scalar else { return .init(element.text, at: element.range) }
      fault("'\(key)' must be a list of operationIds", element)
      return nil
    }
  }

  private func listing(_ keys: [String]) -> String {
    "its keys are \(keys.joined(separator: ", "))"
  }

  private func fault(_ message: String, _ node: Node, help: String? = nil) {
    if isConfigured {
      report.error(message, at: node.range, help: help)
    } else {
      report.warning(message, at: node.range, help: help)
    }
  }
}
