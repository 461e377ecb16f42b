/// Any text as a string literal of one line
/// (The Swift Programming Language, Lexical Structure, String Literals).
///
/// The literal holds exactly the given scalars, nothing in the text can end it or interpolate into
/// it, and nothing in it is invisible or changes the direction of the line around it.
package enum SwiftStringLiteral {
  /// The literal, with its quotes.
  package static func text(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    return isPlain ? "\"\(text)\"" : escaped(text)
  }

  /// JSON as a literal of several lines, with its quotes; it is raw where JSON itself has escapes.
  package static func lines(json: [String]) -> [String] {
    var fence = ""
    for line in json {
      // A backslash and as many signs as the fence has would begin an interpolation.
      for piece in line.split(separator: "\\", omittingEmptySubsequences: false).dropFirst() {
        let signs = piece.prefix { $0 == "#" }
        if signs.count >= fence.count { fence = signs + "#" }
      }
    }
    return [fence + "\"\"\""] + json + ["\"\"\"" + fence]
  }

  private static func escaped(_ text: String) -> String {
    quoted(text, short: shortEscape) {
      "\\u{\(String($0.value, radix: 16, uppercase: true))}"
    }
  }

  /// The text between quotes: short escapes where there are any, long ones for what an editor does
  /// not show as it is.
  static func quoted(
    _ text: String, short: (Unicode.Scalar) -> String?, long: (Unicode.Scalar) -> String
  ) -> String {
    var literal = "\""
    // An accent would join whatever stands before it: the quote, or the end of an escape.
    var joins = true
    for scalar in text.unicodeScalars {
      if let escape = short(scalar) {
        literal += escape
        joins = true
      } else if isHidden(scalar) || joins && isMark(scalar) {
        literal += long(scalar)
        joins = true
      } else {
        literal.unicodeScalars.append(scalar)
        joins = false
      }
    }
    return literal + "\""
  }

  private static func shortEscape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\0": "\\0"
    default: nil
    }
  }

  /// Whether an editor shows nothing, or something else than is there.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
      .unassigned, .surrogate:
      return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether it joins what stands before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isGraphemeExtend || scalar.properties.generalCategory == .spacingMark
  }
}
