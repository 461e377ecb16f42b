import Diagnostics
import YAML

/// One mapping of the config: reads its members, and reports what does not belong there.
struct SettingsMapping {
  private let node: Node
  private let report: DiagnosticReport

  /// Reports every key that is not among `keys`; nil where the node is no mapping.
  init?(_ node: Node, title: String, keys: [String], report: DiagnosticReport) {
    guard node.kind == .mapping else {
      report.error("\(title) must be a mapping", at: node.range, help: Self.listing(keys))
      return nil
    }
    self.node = node
    self.report = report
    for member in node.members where !keys.contains(member.key.text) {
      let suggestion = Suggestion.closest(to: member.key.text, in: keys)
      report.error(
        "\(title) has no key '\(member.key.text)'", at: member.key.range,
        help: suggestion.map { "did you mean '\($0)'?" } ?? Self.listing(keys))
    }
  }

  private static func listing(_ keys: [String]) -> String {
    "its keys are \(keys.joined(separator: ", "))"
  }

  /// A member that is there and not null.
  subscript(_ key: String) -> Node? {
    guard let value = node[key], !value.isNull else { return nil }
    return value
  }

  /// A text that is not empty.
  func text(_ key: String) -> LocatedText? {
    self[key].flatMap { Self.text($0, key: key, report: report) }
  }

  /// A text that must be there; `owner` names the mapping in the fault.
  func requiredText(_ key: String, owner: String) -> LocatedText? {
    guard self[key] != nil else {
      report.error("\(owner) has no '\(key)'", at: (node[key] ?? node).range)
      return nil
    }
    return text(key)
  }

  static func text(_ node: Node, key: String, report: DiagnosticReport) -> LocatedText? {
    guard let text = node.string, !text.isEmpty else {
      let help = node.kind == .scalar && !node.text.isEmpty ? "put it in quotes" : nil
      report.error("'\(key)' must be a text", at: node.range, help: help)
      return nil
    }
    return LocatedText(text, at: node.range)
  }

  /// True or false.
  func flag(_ key: String) -> Bool? {
    guard let value = self[key] else { return nil }
    if value.bool == nil { report.error("'\(key)' must be true or false", at: value.range) }
    return value.bool
  }

  /// One of a few words.
  func choice<Choice>(_ key: String, of type: Choice.Type) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    self[key].flatMap { Self.choice($0, key: key, report: report) }
  }

  static func choice<Choice>(_ node: Node, key: String, report: DiagnosticReport) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    if node.kind == .scalar, let choice = Choice(rawValue: node.text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let suggestion = Suggestion.closest(to: node.text, in: words)
    report.error(
      "'\(key)' must be one of \(words.joined(separator: ", "))", at: node.range,
      help: suggestion.map { "did you mean '\($0)'?" })
    return nil
  }

  /// The elements of a list.
  func elements(_ key: String) -> [Node] {
    guard let value = self[key] else { return [] }
    if value.kind != .sequence { report.error("'\(key)' must be a list", at: value.range) }
    return Array(value.elements)
  }

  /// The members of a mapping whose keys are free.
  func members(_ key: String) -> [NodeMember] {
    guard let value = self[key] else { return [] }
    if value.kind != .mapping { report.error("'\(key)' must be a mapping", at: value.range) }
    return Array(value.members)
  }
}
