/// Breaks the lines of finished text that very long names make too long, in the form in which
/// `swift format` leaves them.
///
/// Templates lay out what names of usual length need; this is for the rest. Comments stay, and so
/// does a line that has no place to break.
package enum LongLines {
  /// The text with its long lines broken.
  package static func broken(_ text: String) -> String {
    guard hasLongLine(text) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.utf8.count > SignatureLayout.width ? lines(of: line) : [String(line)]
    }.joined(separator: "\n")
  }

  /// Nearly every file has none.
  private static func hasLongLine(_ text: String) -> Bool {
    var length = 0
    for byte in text.utf8 {
      length = byte == UInt8(ascii: "\n") ? 0 : length + 1
      if length > SignatureLayout.width { return true }
    }
    return false
  }

  private static func lines(of line: Substring) -> [String] {
    let content = line.drop { $0 == " " }
    guard line.count > SignatureLayout.width, !content.hasPrefix("//") else {
      return [String(line)]
    }
    let indent = line.count - content.count
    return broken(String(content), indent: indent).map {
      String(repeating: " ", count: indent) + $0
    }
  }

  /// The lines of a statement that begins at a column, without that column.
  private static func broken(_ text: String, indent: Int) -> [String] {
    guard indent + text.count > SignatureLayout.width else { return [text] }
    let line = SwiftLine(text)
    if let parts = line.caseBody {
      return filled(SwiftLine(parts.head).elements, indent) + nested(parts.body, indent)
    }
    if text.hasSuffix(" {") { return opening(line) }
    if let parts = line.inlineBody {
      return [parts.head.isEmpty ? "{" : parts.head + " {"] + nested(parts.body, indent) + ["}"]
    }
    if let parts = line.genericResult {
      return [parts.head + "<", "  " + parts.arguments, ">"]
    }
    if let parts = line.genericCall {
      return [parts.head + "<"] + nested(parts.arguments, indent) + [">("]
    }
    if let parts = line.call { return call(parts.head, parts.arguments, indent) }
    // A default stands below its type, which stands below its parameter already.
    if text.hasSuffix(","), let parts = line.assignment { return [parts.head, parts.body] }
    if let parts = line.assignment ?? line.property {
      return [parts.head] + nested(parts.body, indent)
    }
    return text.hasSuffix(",") ? filled(line.elements, indent, isList: true) : [text]
  }

  /// Elements in as few lines as they fit in; those of a list begin at the same column.
  private static func filled(
    _ elements: [String], _ indent: Int, isList: Bool = false
  ) -> [String] {
    var lines: [String] = []
    for element in elements {
      if let last = lines.last, indent + last.count + 1 + element.count <= SignatureLayout.width {
        lines[lines.count - 1] = last + " " + element
      } else {
        lines.append((lines.isEmpty || isList ? "" : "  ") + element)
      }
    }
    return lines
  }

  private static func nested(_ text: String, _ indent: Int) -> [String] {
    broken(text, indent: indent + 2).map { "  " + $0 }
  }

  /// A call, whose callee is broken before its last member where that is too long itself.
  private static func call(_ callee: String, _ arguments: String, _ indent: Int) -> [String] {
    guard indent + callee.count + 1 > SignatureLayout.width,
      let parts = SwiftLine(callee).member
    else { return [callee + "("] + self.arguments(arguments, indent) }
    let call = "\(parts.member)(\(arguments))"
    let fits = indent + 2 + call.count <= SignatureLayout.width
    let lines =
      fits ? [call] : [parts.member + "("] + self.arguments(arguments, indent + 2)
    return [parts.base] + lines.map { "  " + $0 }
  }

  /// The arguments of a call on one line, or on a line each, with the parenthesis behind the last.
  private static func arguments(_ text: String, _ indent: Int) -> [String] {
    guard indent + 3 + text.count > SignatureLayout.width else { return ["  \(text))"] }
    let elements = SwiftLine(text).elements
    guard elements.count > 1 else { return nested(text + ")", indent) }
    return elements.enumerated().map { index, element in
      "  " + element + (index == elements.count - 1 ? ")" : "")
    }
  }

  /// The head of a declaration or a condition, with its brace on a line of its own.
  private static func opening(_ line: SwiftLine) -> [String] {
    let head = String(line.text.dropLast(2))
    if let call = SwiftLine(head).call, line.bindsValue {
      return [call.head + "(", "  \(call.arguments))", "{"]
    }
    guard let parts = SwiftLine(head).property else { return [line.text] }
    guard parts.head.count > SignatureLayout.width, let name = parts.head.lastIndex(of: " ") else {
      return [parts.head, "  " + parts.body, "{"]
    }
    let words = (parts.head[..<name], parts.head[name...].dropFirst())
    return [String(words.0), "  " + words.1, "    " + parts.body, "{"]
  }
}
