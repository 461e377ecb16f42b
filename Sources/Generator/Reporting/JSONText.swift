/// A JSON value on its way to a terminal or a tool: what `emit` and `--diagnostics json` print.
package indirect enum JSONText: Equatable, Sendable {
  case null
  case bool(Bool)
  /// Digits as they are to be printed.
  case number(String)
  case string(String)
  case array([JSONText])
  case object([Member])

  /// One member of an object; members keep their order.
  package struct Member: Equatable, Sendable {
    package let name: String
    package let value: JSONText

    package init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  package static func integer(_ value: Int) -> JSONText { .number(String(value)) }

  /// The value over several lines, indented by two spaces, ending in a line break.
  package func rendered() -> String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  /// `indent` is a line break and the spaces of the line that this value begins on.
  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): text += Self.quoted(value)
    case .array(let elements):
      Self.writeList("[", "]", elements, to: &text, indent: indent) { element, text, indent in
        element.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.writeList("{", "}", members, to: &text, indent: indent) { member, text, indent in
        text += Self.quoted(member.name) + ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func writeList<Element>(
    _ open: String, _ close: String, _ elements: [Element], to text: inout String, indent: String,
    _ write: (Element, inout String, String) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "" : ",") + indent + "  "
      write(element, &text, indent + "  ")
    }
    text += elements.isEmpty ? close : indent + close
  }

  /// A JSON string literal (RFC 8259, section 7); the YAML reader takes it as a key, too.
  package static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
