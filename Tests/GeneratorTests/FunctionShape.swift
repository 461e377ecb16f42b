/// How long a function is and how deep its statements nest, read from the indentation that the
/// formatter sees to.
struct FunctionShape {
  /// The number of the line, from 1, that the function begins in.
  let line: Int
  /// Lines from that one to the closing brace.
  private(set) var length = 0
  /// How many blocks lie within each other, the body itself not counted.
  private(set) var nesting = 0

  /// The functions and initialisers of a file, in order; those inside of others are parts of them.
  static func all(in lines: [Substring]) -> [FunctionShape] {
    var shapes: [FunctionShape] = []
    var index = 0
    let code = withoutTexts(lines)
    while index < code.count {
      guard isFunction(code[index]), let end = end(of: index, in: code) else {
        index += 1
        continue
      }
      shapes.append(FunctionShape(line: index + 1, body: code[index...end]))
      index = end + 1
    }
    return shapes
  }

  private init(line: Int, body: ArraySlice<Substring>) {
    self.line = line
    length = body.count
    var blocks: [Int] = []
    for text in body.dropFirst().dropLast() where !text.allSatisfy({ $0 == " " }) {
      let indentation = Self.indentation(text)
      while let last = blocks.last, indentation <= last, text.contains("}") { blocks.removeLast() }
      guard Self.opensBlock(text) else { continue }
      blocks.append(indentation)
      nesting = max(nesting, blocks.count)
    }
  }

  private static func indentation(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

  /// A line that ends in an opening brace, with or without a closure's parameters; the brace of the
  /// body behind a long signature stands alone and is no block.
  private static func opensBlock(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    if words.last == "{" { return words.count > 1 && words[0] != ")" }
    return words.last == "in" && words.contains { $0.hasSuffix("{") }
  }

  private static func isFunction(_ line: Substring) -> Bool {
    let words = line.prefix { $0 != "(" && $0 != "<" }.split(separator: " ")
    guard !line.contains("//"), let last = words.last else { return false }
    return words.contains("func") || last == "init" || last == "init?"
  }

  /// The line of the closing brace; nil for a requirement of a protocol, which has no body.
  private static func end(of start: Int, in lines: [Substring]) -> Int? {
    if lines[start].hasSuffix("}") { return start }
    let indentation = indentation(lines[start])
    for index in lines.indices[(start + 1)...] where !lines[index].isEmpty {
      guard Self.indentation(lines[index]) <= indentation else { continue }
      let text = lines[index].dropFirst(indentation)
      if text.hasPrefix("}") { return index }
      if !text.hasPrefix(")") && !text.hasPrefix("{") { return nil }
    }
    return nil
  }

  /// The lines with those of string literals over several lines emptied.
  private static func withoutTexts(_ lines: [Substring]) -> [Substring] {
    var isText = false
    return lines.map { line in
      let quotes = line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count - 1
      defer { if quotes % 2 == 1 { isText.toggle() } }
      return isText ? "" : line
    }
  }
}
