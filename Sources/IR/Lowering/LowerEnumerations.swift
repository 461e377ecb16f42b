import Diagnostics
import OpenAPI
import YAML

extension LowerSchemas {
  /// A list of strings or of whole numbers; nil where the values are mixed or need no list.
  func enumeration(_ values: SchemaFacts.Values, _ facts: SchemaFacts) -> Schema.Kind? {
    let nodes = values.nodes.filter { !$0.isNull }
    guard !nodes.isEmpty else { return nil }
    let literals = nodes.compactMap { literal($0, facts) }
    guard literals.count == nodes.count, let type = valueType(of: literals, facts) else {
      return nil
    }
    let names = names(values)
    var seen: Set<Literal> = []
    var cases: [Enumeration.Case] = []
    for (index, node) in nodes.enumerated() {
      guard seen.insert(literals[index]).inserted else {
        report.warning("the value '\(node.text)' is listed twice", at: node.range)
        continue
      }
      cases.append(
        .init(value: literals[index], name: names[node.id], description: nil, origin: node.range))
    }
    return .enumeration(Enumeration(type: type, cases: cases))
  }

  /// A value by its type: a number where strings are listed lacks its quotes.
  private func literal(_ node: Node, _ facts: SchemaFacts) -> Literal? {
    guard let literal = LiteralText.literal(node) else { return nil }
    if facts.types == [.string], node.kind == .scalar { return .string(node.text) }
    return literal
  }

  private func valueType(of literals: [Literal], _ facts: SchemaFacts) -> Enumeration.ValueType? {
    let areStrings = literals.allSatisfy { if case .string = $0 { true } else { false } }
    let areIntegers = literals.allSatisfy { if case .integer = $0 { true } else { false } }
    if areStrings, facts.types.isEmpty || facts.types.contains(.string) { return .string }
    if areIntegers, facts.types.isEmpty || facts.types.contains(.integer) { return .integer }
    return nil
  }

  /// Names that `x-enum-varnames` or `x-enumNames` propose, by value.
  private func names(_ values: SchemaFacts.Values) -> [NodeID: String] {
    let extensions = values.schema.extensions
    guard let names = extensions["x-enum-varnames"] ?? extensions["x-enumNames"] else { return [:] }
    let pairs = zip(values.nodes, names.elements).compactMap { value, name in
      name.string.map { (value.id, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
