import YAML

extension ExampleValue {
  /// The value that a node writes out.
  init(_ node: Node) {
    switch node.kind {
    case .scalar: self.init(Self.scalar(node), at: node.range)
    case .sequence:
      self.init(.array(node.elements.map { ExampleValue($0) }), at: node.range)
    case .mapping:
      let members = node.members.map { Member(name: $0.key.text, value: ExampleValue($0.value)) }
      self.init(.object(members), at: node.range)
    }
  }

  /// A number that JSON has no way to write is the text that it was written with.
  private static func scalar(_ node: Node) -> Content {
    switch node.scalarType {
    case .null: return .null
    case .bool: return .boolean(node.bool == true)
    case .integer: return .number(node.integer.map { String($0) } ?? node.text)
    case .float:
      guard let number = node.number, number.isFinite else { return .string(node.text) }
      return .number(isPlain(node.text) ? node.text : number.description)
    case .string: return .string(node.text)
    }
  }

  /// Whether a number is written as JSON writes it: digits on both sides of a point, no plus.
  private static func isPlain(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.prefix { $0 != "e" && $0 != "E" }.split(
      separator: ".", omittingEmptySubsequences: false)
    let isZeroLed = parts[0].count > 1 && parts[0].hasPrefix("0")
    return !isZeroLed && parts.count <= 2 && parts.allSatisfy { !$0.isEmpty }
      && digits.first != "+"
  }
}
