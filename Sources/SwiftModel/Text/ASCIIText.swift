/// Questions about text that ASCII alone can answer: they read bytes, because taking a text apart by
/// characters costs many times as much.
extension Substring {
  /// How many blanks the text begins with.
  var leadingBlanks: Int { utf8.prefix { $0 == Self.blank }.count }

  /// The text without the blanks at its end.
  var withoutTrailingBlanks: Substring {
    var end = endIndex
    while end > startIndex {
      let last = utf8.index(before: end)
      guard utf8[last] == Self.blank else { break }
      end = last
    }
    return self[..<end]
  }

  /// The parts between blanks, none of them empty.
  var words: [Substring] { utf8.split(separator: Self.blank).map { Substring($0) } }

  func containsASCII(_ character: Unicode.Scalar) -> Bool {
    utf8.contains(UInt8(truncatingIfNeeded: character.value))
  }

  private static let blank = UInt8(ascii: " ")
}

extension String {
  /// The words of a text with single blanks between them, whatever white space there was.
  var onOneLine: String {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      .map { Substring($0) }.joined(separator: " ")
  }
}
