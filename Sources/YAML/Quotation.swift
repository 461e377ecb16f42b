/// Text of a file inside a message: in quotes, on one line and of bounded length.
enum Quotation {
  private static let maximumLength = 80

  static func of(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(maximumLength)
    var shown = String.UnicodeScalarView()
    for scalar in start { shown.append(isVisible(scalar) ? scalar : ".") }
    let isCut = start.endIndex < text.unicodeScalars.endIndex
    return "'\(String(shown))\(isCut ? "..." : "")'"
  }

  /// Whether a scalar cannot move the cursor or turn the direction of a line.
  private static func isVisible(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
