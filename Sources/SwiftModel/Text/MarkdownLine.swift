/// What one line of Markdown begins or goes on with (CommonMark 0.31, section 3, Blocks).
enum MarkdownLine {
  case blank
  /// Opens or closes a code fence, made of this run of characters.
  case fence(Substring)
  /// Keeps its line whatever its length: a heading, a rule, a row of a table.
  case verbatim
  /// `marker` holds the item's bullet or number, with the blank behind it.
  case item(marker: Substring, text: Substring)
  case quote(text: Substring)
  case text

  /// Reads a line whose indentation is already off.
  init(_ content: Substring) {
    guard let first = content.utf8.first else {
      self = .blank
      return
    }
    switch first {
    case UInt8(ascii: "`"), UInt8(ascii: "~"): self = Self.readFence(content) ?? .text
    case UInt8(ascii: "#"): self = Self.isHeading(content) ? .verbatim : .text
    case UInt8(ascii: "|"): self = .verbatim
    case UInt8(ascii: ">"): self = .quote(text: content.dropFirst().drop { $0 == " " })
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: ":"):
      self = Self.isRule(content) ? .verbatim : Self.readItem(content, markerLength: 1) ?? .text
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = content.prefix(9).prefix { $0.isASCII && $0.isNumber }.count
      let isMarked = [".", ")"].contains(content.dropFirst(digits).prefix(1))
      self = isMarked ? Self.readItem(content, markerLength: digits + 1) ?? .text : .text
    default: self = .text
    }
  }

  /// Whether a word at the beginning of a line would begin a block of its own.
  static func beginsBlock(_ word: Substring) -> Bool {
    // No block begins with a letter, and almost every word does.
    guard let first = word.utf8.first, !isLetter(first) else { return false }
    return switch MarkdownLine(word) {
    case .fence, .verbatim, .quote: true
    case .item, .blank: true
    case .text:
      ["-", "*", "+"].contains(word) || word.allSatisfy { $0 == "=" } || isNumber(word)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// `12.` or `12)`: the marker of an item, where a blank follows.
  private static func isNumber(_ word: Substring) -> Bool {
    guard let last = word.last, last == "." || last == ")", word.count > 1 else { return false }
    return word.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func readFence(_ content: Substring) -> MarkdownLine? {
    let run = content.prefix { $0 == content.first }
    return run.count >= 3 ? .fence(run) : nil
  }

  private static func isHeading(_ content: Substring) -> Bool {
    let marks = content.prefix { $0 == "#" }.count
    return marks <= 6 && (marks == content.count || content.dropFirst(marks).first == " ")
  }

  /// `---`, `===`, `* * *`, and the second row of a table: `:--|--:`.
  private static func isRule(_ content: Substring) -> Bool {
    let marks = content.filter { $0 != " " }
    return marks.count >= 3
      && (marks.allSatisfy { $0 == marks.first } || marks.allSatisfy { "-|:".contains($0) })
  }

  private static func readItem(_ content: Substring, markerLength: Int) -> MarkdownLine? {
    let text = content.dropFirst(markerLength)
    guard text.first == " " else { return nil }
    return .item(
      marker: content.prefix(markerLength + 1), text: text.drop { $0 == " " })
  }
}
