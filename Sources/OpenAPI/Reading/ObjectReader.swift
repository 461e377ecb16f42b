import Diagnostics
import YAML

/// Reads the members of one mapping as the fields of one object of the specification.
///
/// Each field is asked for once. Nothing is copied out of the tree unless a field keeps it, and a
/// field that is absent costs a test of one bit: a schema has some sixty fields and uses three.
struct ObjectReader {
  let node: Node
  let context: ReadingContext
  private let type: any ObjectDescription.Type
  private let filter: KeyFilter
  /// The only members to be seen, where others are to be passed over in silence.
  private var visible: [StaticString]?
  /// How many members were asked for: where that is all of them, `finish` has nothing to do.
  private(set) var readCount = 0

  /// Nil, with a warning, where the node is no mapping.
  init?(_ node: Node, _ type: any ObjectDescription.Type, _ context: ReadingContext) {
    guard node.kind == .mapping else {
      context.warn("expected \(type.noun), found \(node.description)", at: node.range)
      return nil
    }
    self.node = node
    self.context = context
    self.type = type
    filter = KeyFilter(node)
    if context.version < .v32 { type.newerKeywords.check(node, filter, context) }
  }

  /// The value of a member that is there, read or not.
  @inline(__always)
  mutating func value(_ name: StaticString) -> Node? {
    guard filter.mayContain(name) else { return nil }
    return find(name)
  }

  @inline(never)
  private mutating func find(_ name: StaticString) -> Node? {
    guard let value = node[name] else { return nil }
    if let visible, !visible.contains(where: { $0.description == name.description }) { return nil }
    assert(type.keywords.contains(name.description), "'\(name)' is not among the keywords")
    readCount += 1
    return value
  }

  /// False where none of the names is there, which spares asking for each.
  func mayContainAny(of names: KeyFilter) -> Bool { filter.intersects(names) }

  /// A member with its key, for fields whose key a diagnostic may point at.
  @inline(__always)
  mutating func member(_ name: StaticString) -> NodeMember? {
    guard filter.mayContain(name), find(name) != nil else { return nil }
    return node.members.last { $0.key.hasText(name) }
  }

  /// Passes over all members but these, whether they are known or not.
  mutating func restrict(to names: [StaticString]) {
    visible = names
  }

  /// The range of a member's value, without counting as a reading of it.
  func range(of name: StaticString) -> SourceRange? { node[name]?.range }

  /// Reports a field that the object has to have.
  func reportMissing(_ name: StaticString) {
    context.warn("'\(name)' is missing: \(type.noun) requires it", at: node.range.startPoint)
  }

  /// Reports two fields of which the object may have one; the later of them is pointed at.
  func reportBoth(_ name: StaticString, _ other: StaticString) {
    guard node[name] != nil, node[other] != nil,
      let later = node.members.last(where: { $0.key.hasText(name) || $0.key.hasText(other) })
    else { return }
    context.warn("'\(name)' and '\(other)' exclude each other", at: later.key.range)
  }

  /// Reports the members that nothing asks for and collects those that begin with `x-`, or that are
  /// kept as they are.
  func finish() -> [Extension] {
    let kept = visible == nil ? type.keptKeywords.filter(filter.mayContain) : []
    guard readCount < node.members.count || !kept.isEmpty else { return [] }
    var extensions: [Extension] = []
    for member in node.members {
      let name = member.key.text
      if name.hasPrefix("x-") || kept.contains(where: member.key.hasText) {
        extensions.append(
          Extension(name: name, nameRange: member.key.range, value: member.value))
      } else if visible == nil, !type.keywords.contains(name), !context.allows(name) {
        reportUnknown(name, at: member.key.range)
      }
    }
    return extensions
  }

  private func reportUnknown(_ name: String, at range: SourceRange) {
    let suggestion = Suggestion.closest(
      to: name, in: type.keywords.lazy.filter { node[$0] == nil })
    context.warn(
      "'\(name)' is no keyword of \(type.noun)", at: range,
      help: suggestion.map { "did you mean '\($0)'?" })
  }
}
