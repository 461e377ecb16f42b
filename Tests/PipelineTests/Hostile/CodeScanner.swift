/// Swift source without its comments and without what stands in its string literals: what is left
/// is code (The Swift Programming Language, Lexical Structure).
///
/// What an interpolation holds is code and is kept. Reads bytes, since the marks of the language
/// are ASCII and nothing else is part of one.
struct CodeScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var code: [UInt8] = []

  static func code(of source: String) -> String {
    var scanner = CodeScanner(bytes: Array(source.utf8))
    scanner.scan(untilParenthesis: false)
    return String(decoding: scanner.code, as: UTF8.self)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads code to its end, or to the parenthesis that closes an interpolation.
  private mutating func scan(untilParenthesis isNested: Bool) {
    var depth = 0
    while position < bytes.count {
      if starts(with: "//") {
        skipLine()
      } else if starts(with: "/*") {
        skipComment()
      } else if let hashes = literalStart() {
        skipLiteral(hashes)
      } else {
        if starts(with: "(") { depth += 1 }
        if starts(with: ")") { depth -= 1 }
        if isNested, depth < 0 { return }
        code.append(bytes[position])
        position += 1
      }
    }
  }

  private func starts(with mark: StaticString) -> Bool {
    position + mark.utf8CodeUnitCount <= bytes.count
      && (0..<mark.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == mark.utf8Start[$0] }
  }

  /// A comment on one line ends at a line feed or a carriage return.
  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
  }

  /// Comments nest.
  private mutating func skipComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        position += 2
      } else if starts(with: "*/") {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < bytes.count
    code.append(0x20)
  }

  /// How many `#` stand before a quotation mark here; nil where no literal begins.
  private func literalStart() -> Int? {
    let hashes = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
    let quote = position + hashes
    return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func skipLiteral(_ hashes: Int) {
    position += hashes
    let isMultiline = starts(with: "\"\"\"")
    position += isMultiline ? 3 : 1
    code.append(UInt8(ascii: "\""))
    while position < bytes.count {
      if starts(with: isMultiline ? "\"\"\"" : "\""),
        countHashes(after: isMultiline ? 3 : 1) >= hashes
      {
        position += (isMultiline ? 3 : 1) + hashes
        break
      } else if starts(with: "\\"), countHashes(after: 1) >= hashes {
        position += 1 + hashes
        skipEscape()
      } else if !isMultiline, starts(with: "\n") || starts(with: "\r") {
        break
      } else {
        position += 1
      }
    }
    code.append(UInt8(ascii: "\""))
  }

  private func countHashes(after offset: Int) -> Int {
    let start = min(position + offset, bytes.count)
    return bytes[start...].prefix { $0 == UInt8(ascii: "#") }.count
  }

  /// What follows a backslash: an interpolation, or a character that means something else.
  private mutating func skipEscape() {
    guard starts(with: "(") else {
      position += 1
      return
    }
    position += 1
    scan(untilParenthesis: true)
    position += 1
  }
}
