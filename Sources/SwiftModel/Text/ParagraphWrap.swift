/// Fills lines with the words of a paragraph.
struct ParagraphWrap {
  /// What stands before the first line of the paragraph: an item's bullet.
  var first: String
  /// What stands before its other lines: blanks under the text of the item.
  let rest: String
  private var words: [String] = []

  init(first: String, rest: String) {
    self.first = first
    self.rest = rest
  }

  /// Adds words; one that would begin a block at the start of a line stays behind its neighbour.
  mutating func append(_ text: Substring) {
    for word in text.words {
      if let last = words.indices.last, MarkdownLine.beginsBlock(word) {
        words[last] += " " + word
      } else {
        words.append(String(word))
      }
    }
  }

  /// The lines, none of them longer than `width` unless a single word is.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = first
    var length = Self.length(of: line)
    var isEmpty = true
    for word in words {
      let wordLength = Self.length(of: word)
      if !isEmpty, length + 1 + wordLength > width {
        lines.append(line)
        line = rest
        length = Self.length(of: rest)
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      length += wordLength + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  private static func length(of text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
  }
}
