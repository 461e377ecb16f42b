import Diagnostics
import OpenAPI
import YAML

extension LowerSchemas {
  /// A list of strings or of numbers; nil where the values are mixed or need no list.
  func enumeration(_ values: SchemaFacts.Values, _ facts: SchemaFacts) -> Schema.Kind? {
    guard let list = list(values, facts) else { return nil }
    var seen: Set<Literal> = []
    let cases = list.cases.filter { item in
      if seen.insert(item.value).inserted { return true }
      report.warning("the value '\(item.value.text)' is listed twice", at: item.origin)
      return false
    }
    return .enumeration(Enumeration(type: list.type, cases: cases))
  }

  /// The values that the document lists, as they stand there.
  func list(_ values: SchemaFacts.Values, _ facts: SchemaFacts) -> Enumeration? {
    let nodes = values.nodes.filter { !$0.isNull }
    guard !nodes.isEmpty else { return nil }
    let literals = nodes.compactMap { literal($0, facts) }
    guard literals.count == nodes.count, let type = valueType(of: literals, facts) else {
      return nil
    }
    let names = texts(["x-enum-varnames", "x-enumNames"], values)
    let descriptions = texts(["x-enum-descriptions", "x-enumDescriptions"], values)
    let cases = zip(nodes, literals).map { node, value in
      Enumeration.Case(
        value: value, name: names[node.id], description: descriptions[node.id],
        origin: node.range)
    }
    return Enumeration(type: type, cases: cases)
  }

  /// A value by its type: a number where strings are listed lacks its quotes.
  private func literal(_ node: Node, _ facts: SchemaFacts) -> Literal? {
    guard let literal = LiteralText.literal(node) else { return nil }
    if facts.types == [.string], node.kind == .scalar { return .string(node.text) }
    return literal
  }

  private func valueType(of literals: [Literal], _ facts: SchemaFacts) -> Enumeration.ValueType? {
    func allows(_ type: SchemaType) -> Bool { facts.types.isEmpty || facts.types.contains(type) }
    if literals.allSatisfy(\.isString), allows(.string) { return .string }
    if literals.allSatisfy(\.isInteger), allows(.integer) { return .integer }
    if literals.allSatisfy(\.isNumber), allows(.number) { return .number }
    return nil
  }

  /// What an extension says of the values, in a list of the same order or by value.
  private func texts(_ extensions: [String], _ values: SchemaFacts.Values) -> [NodeID: String] {
    let found = extensions.lazy.compactMap { values.schema.extensions[$0] }.first
    guard let found else { return [:] }
    let inOrder = zip(values.nodes, found.elements).compactMap { value, text in
      text.string.map { (value.id, $0) }
    }
    let byValue = values.nodes.compactMap { value in
      found[value.text]?.string.map { (value.id, $0) }
    }
    return Dictionary(inOrder + byValue) { first, _ in first }
  }
}

extension Literal {
  /// The value as the document writes it.
  fileprivate var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let text), .string(let text): text
    }
  }

  fileprivate var isString: Bool { if case .string = self { true } else { false } }

  fileprivate var isInteger: Bool { if case .integer = self { true } else { false } }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer: true
    case .number(let text): Double(text)?.isFinite == true
    case .null, .boolean, .string: false
    }
  }
}
