/// Lays JSON out as a person would: a value on one line where it fits, else a line for each part.
package enum JSONLayout {
  /// A value to be written.
  package indirect enum Value {
    /// A number or a word, as JSON has it.
    case text(String)
    case string(String)
    case array([Value])
    case object([(name: String, value: Value)])
  }

  /// The columns that a line may have.
  private static let width = 80

  package static func lines(of value: Value) -> [String] { lines(value, indent: 0, head: "") }

  private static func lines(_ value: Value, indent: Int, head: String) -> [String] {
    let line = head + oneLine(value)
    if indent + line.count <= width { return [line] }
    switch value {
    case .text, .string: return [line]
    case .array(let elements):
      let parts = elements.map { lines($0, indent: indent + 2, head: "") }
      return [head + "["] + joined(parts) + ["]"]
    case .object(let members):
      let parts = members.map { lines($0.value, indent: indent + 2, head: string($0.name) + ": ") }
      return [head + "{"] + joined(parts) + ["}"]
    }
  }

  /// Parts below one another, a comma behind each but the last.
  private static func joined(_ parts: [[String]]) -> [String] {
    parts.enumerated().flatMap { index, lines in
      let comma = index < parts.count - 1 ? "," : ""
      return lines.dropLast().map { "  " + $0 } + lines.suffix(1).map { "  " + $0 + comma }
    }
  }

  private static func oneLine(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .string(let text): string(text)
    case .array(let elements): "[" + elements.map(oneLine).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(string($0.name)): \(oneLine($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// A string as JSON has it; what an editor does not show as it is gets escaped
  /// (RFC 8259, section 7).
  private static func string(_ text: String) -> String {
    SwiftStringLiteral.quoted(text, short: shortEscape, long: escape)
  }

  private static func shortEscape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: nil
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
