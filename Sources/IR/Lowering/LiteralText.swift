import YAML

/// Values that a document writes out, as values and as text.
enum LiteralText {
  /// Larger examples are left to the document: a comment is no place for them.
  private static let maximumLength = 300

  /// A scalar's value by the core schema (YAML 1.2.2, section 10.3); nil for a collection.
  static func literal(_ node: Node) -> Literal? {
    guard node.kind == .scalar else { return nil }
    switch node.scalarType {
    case .null: return .null
    case .bool: return .boolean(node.bool == true)
    case .integer: return node.integer.map(Literal.integer) ?? .number(node.text)
    case .float: return .number(node.text)
    case .string: return .string(node.text)
    }
  }

  /// A value as JSON on one line, or nil where that would be long.
  static func oneLine(_ node: Node) -> String? {
    guard node.range.end - node.range.start <= maximumLength else { return nil }
    var text = ""
    write(node, to: &text)
    return text.utf8.count <= maximumLength ? text : nil
  }

  /// A value as JSON on one line, however long.
  static func complete(_ node: Node) -> String {
    var text = ""
    write(node, to: &text, limit: .max)
    return text
  }

  /// An example as JSON on one line, however long.
  static func oneLine(_ value: ExampleValue) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  private static func write(_ value: ExampleValue, to text: inout String) {
    switch value.content {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): writeString(string, to: &text)
    case .array(let elements): writeList(elements, "[", "]", to: &text) { write($0, to: &$1) }
    case .object(let members):
      writeList(members, "{", "}", to: &text) { member, text in
        writeString(member.name, to: &text)
        text += ": "
        write(member.value, to: &text)
      }
    }
  }

  private static func write(_ node: Node, to text: inout String, limit: Int = maximumLength) {
    guard text.utf8.count <= limit else { return }
    switch node.kind {
    case .scalar: writeScalar(node, to: &text)
    case .sequence:
      writeList(node.elements, "[", "]", to: &text) { write($0, to: &$1, limit: limit) }
    case .mapping:
      writeList(node.members, "{", "}", to: &text) { member, text in
        writeString(member.key.text, to: &text)
        text += ": "
        write(member.value, to: &text, limit: limit)
      }
    }
  }

  private static func writeList<Items: Collection>(
    _ items: Items, _ open: String, _ close: String, to text: inout String,
    _ write: (Items.Element, inout String) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += ", " }
      write(item, &text)
    }
    text += close
  }

  private static func writeScalar(_ node: Node, to text: inout String) {
    switch node.scalarType {
    case .null: text += "null"
    case .bool, .integer, .float: text += node.text
    case .string: writeString(node.text, to: &text)
    }
  }

  private static func writeString(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
