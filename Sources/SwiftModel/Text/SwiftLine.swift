/// One line of Swift, and where it can be broken: outside of literals and of brackets.
struct SwiftLine {
  let text: String
  /// The places outside of all brackets and literals.
  private let outer: [String.Index]

  init(_ text: String) {
    self.text = text
    var depth = 0
    var isLiteral = false
    var isEscaped = false
    var outer: [String.Index] = []
    for index in text.indices {
      let character = text[index]
      if isLiteral {
        if !isEscaped, character == "\"" { isLiteral = false }
        isEscaped = !isEscaped && character == "\\"
        continue
      }
      if ")]}".contains(character) { depth = max(0, depth - 1) }
      if depth == 0 { outer.append(index) }
      if "([{".contains(character) { depth += 1 }
      if character == "\"" { isLiteral = true }
    }
    self.outer = outer
  }

  /// `case pattern:` and the statement behind it.
  var caseBody: (head: String, body: String)? {
    text.hasPrefix("case ") ? property : nil
  }

  /// The head of a property and the expression in its braces.
  var inlineBody: (head: String, body: String)? {
    guard text.hasSuffix(" }"), let brace = outer.first(where: { text[$0] == "{" }) else {
      return nil
    }
    return (
      String(text[..<brace].dropLast()), String(text[brace...].dropFirst(2).dropLast(2))
    )
  }

  /// A call of a generic initialiser whose arguments stand on the next lines.
  var genericCall: (head: String, arguments: String)? {
    guard text.hasSuffix(">("), let angle = text.firstIndex(of: "<") else { return nil }
    return (String(text[..<angle]), String(text[angle...].dropFirst().dropLast(2)))
  }

  /// The result of a function, where it is a generic type that ends with the line.
  var genericResult: (head: String, arguments: String)? {
    guard text.hasPrefix("-> "), text.hasSuffix(">"), let angle = text.firstIndex(of: "<"),
      text[..<angle].allSatisfy({ !"[(".contains($0) })
    else { return nil }
    return (String(text[..<angle]), String(text[angle...].dropFirst().dropLast()))
  }

  /// A type or a value, and its member.
  var member: (base: String, member: String)? {
    guard let dot = outer.last(where: { text[$0] == "." }), dot > text.startIndex else {
      return nil
    }
    return (String(text[..<dot]), String(text[dot...]))
  }

  /// A call, or a case with its payload, that ends with the line.
  var call: (head: String, arguments: String)? {
    guard text.hasSuffix(")"), let open = outer.last(where: { text[$0] == "(" }),
      text[open...].dropFirst() != ")"
    else { return nil }
    return (String(text[..<open]), String(text[open...].dropFirst().dropLast()))
  }

  /// Whether the line is a condition whose last part binds a constant.
  var bindsValue: Bool {
    guard let last = elements.last else { return false }
    let keyword = ["} else if ", "if ", "while "].first { text.hasPrefix($0) }
    guard let keyword else { return false }
    return (elements.count == 1 ? last.dropFirst(keyword.count) : last[...]).hasPrefix("let ")
  }

  var assignment: (head: String, body: String)? {
    guard let sign = outer.first(where: { text[$0...].hasPrefix(" = ") }) else { return nil }
    return (String(text[..<sign]) + " =", String(text[sign...].dropFirst(3)))
  }

  /// A name and what stands behind its colon: the type of a property, what a type conforms to.
  var property: (head: String, body: String)? {
    guard let colon = outer.first(where: { text[$0...].hasPrefix(": ") }) else { return nil }
    return (String(text[...colon]), String(text[colon...].dropFirst(2)))
  }

  /// What stands between commas, each with the comma behind it.
  var elements: [String] {
    var parts: [String] = []
    var start = text.startIndex
    for index in outer where text[index...].hasPrefix(", ") {
      parts.append(String(text[start...index]))
      start = text.index(index, offsetBy: 2)
    }
    return parts + [String(text[start...])]
  }
}
