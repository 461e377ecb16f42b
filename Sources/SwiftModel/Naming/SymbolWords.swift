/// Words for the characters that an identifier cannot hold.
///
/// Most of them only separate words. They are spoken where nothing else is there (`<=`), and where
/// they carry the difference between two names (`+1` and `-1`).
enum SymbolWords {
  /// A name of symbols alone is not spelled out beyond this many of them.
  private static let maximumCount = 4

  private static let operators: [(String, String)] = [
    ("<=>", "spaceship"), ("===", "identical"), ("!==", "not identical"), ("...", "ellipsis"),
    ("<=", "less than or equal"), (">=", "greater than or equal"), ("!=", "not equal"),
    ("<>", "not equal"), ("==", "equal"), ("=~", "matches"), ("!~", "not matches"),
    ("->", "arrow"), ("=>", "arrow"), ("&&", "and"), ("||", "or"), ("**", "power"),
    ("<", "less than"), (">", "greater than"), ("=", "equal"), ("+", "plus"), ("-", "minus"),
    ("*", "asterisk"), ("/", "slash"), ("%", "percent"), ("&", "ampersand"), ("|", "pipe"),
    ("!", "exclamation mark"), ("?", "question mark"), ("~", "tilde"), ("^", "caret"),
    (".", "dot"), (",", "comma"), (":", "colon"), (";", "semicolon"), ("@", "at"),
    ("#", "hash"), ("$", "dollar"), ("_", "underscore"), (" ", "space"), ("\t", "tab"),
    ("\n", "newline"), ("\r", "return"), ("'", "apostrophe"), ("\"", "quote"), ("`", "backtick"),
    ("\\", "backslash"), ("(", "left parenthesis"), (")", "right parenthesis"),
    ("[", "left bracket"), ("]", "right bracket"), ("{", "left brace"), ("}", "right brace"),
  ]

  /// A name without a letter or a digit, in words: `<=` is "less than or equal".
  ///
  /// A symbol outside ASCII gives its Unicode name, which the standard promises not to change.
  static func name(of text: String) -> [String] {
    var rest = text[...]
    var words: [String] = []
    var count = 0
    while count < maximumCount, let first = rest.unicodeScalars.first {
      if let (symbol, name) = operators.first(where: { rest.hasPrefix($0.0) }) {
        words += name.split(separator: " ").map(String.init)
        rest = rest.dropFirst(symbol.count)
        count += 1
      } else {
        let name = unicodeName(of: first)
        words += name
        count += name.isEmpty ? 0 : 1
        rest = rest.dropFirst()
      }
    }
    return words
  }

  private static func unicodeName(of scalar: Unicode.Scalar) -> [String] {
    guard !scalar.properties.isDefaultIgnorableCodePoint, let name = scalar.properties.name else {
      return []
    }
    return name.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
  }

  /// The words of what stands before the first letter or digit, where it makes a difference.
  static func leading(_ symbols: some StringProtocol, beforeDigit: Bool) -> [String] {
    let mark = String(symbols.filter { $0 != " " })
    switch mark {
    case "+": return ["plus"]
    case "-": return ["minus"]
    case "!": return ["not"]
    case "<", ">", "<=", ">=", "=", "!=": return beforeDigit ? name(of: mark) : []
    default: return []
    }
  }

  /// The words of what stands between two letters or digits, or behind the last one.
  static func inner(
    _ symbols: some StringProtocol, afterDigit: Bool, beforeDigit: Bool, isLast: Bool
  ) -> [String] {
    switch String(symbols.filter { $0 != " " }) {
    case ".": afterDigit && beforeDigit ? ["dot"] : []
    case "%": afterDigit ? ["percent"] : []
    case "&": isLast ? [] : ["and"]
    case "+": isLast ? ["plus"] : []
    case "++": isLast ? ["plus", "plus"] : []
    case "#": isLast && !afterDigit ? ["sharp"] : []
    default: []
    }
  }
}
