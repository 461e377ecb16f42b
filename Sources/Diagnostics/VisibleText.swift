/// Text from a file as a terminal may show it: nothing in it moves the cursor, repaints the screen
/// or turns the direction of a line.
package enum VisibleText {
  /// The text with a dot for each scalar that is not visible, cut to a number of scalars.
  package static func of(_ text: some StringProtocol, maximumLength: Int = .max) -> String {
    let start = text.unicodeScalars.prefix(maximumLength)
    var shown = String.UnicodeScalarView()
    for scalar in start { shown.append(isVisible(scalar) ? scalar : ".") }
    let isCut = start.endIndex < text.unicodeScalars.endIndex
    return String(shown) + (isCut ? "..." : "")
  }

  private static func isVisible(_ scalar: UnicodeScalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\t" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}
