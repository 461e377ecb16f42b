/// Text of a spec made fit for a comment: it cannot leave its line, and all of it can be seen.
enum CommentText {
  /// The lines of a text, without what a reader of the source cannot see.
  ///
  /// Swift ends a line comment at LF and CR; editors end lines at VT, FF, NEL, LS and PS as well.
  static func lines(of text: String) -> [Substring] {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == UInt8(ascii: "\n") }
    return (isPlain ? text : visible(text)).utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n": if previous != "\r" { result.append("\n") }
      case "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(contentsOf: "    ".unicodeScalars)
      default:
        if isBlank(scalar) {
          result.append(" ")
        } else if isVisible(scalar) {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator && scalar != "\u{3000}"
  }

  /// Joiners and variation selectors stay: they shape the letters and emoji around them.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F: true
    default:
      scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
        && !scalar.properties.isDefaultIgnorableCodePoint
        && !scalar.properties.isNoncharacterCodePoint
    }
  }
}
