/// Numbers as XML writes them (XML Schema 1.1, part 2, sections 3.3.3 and 3.3.5) in the form of JSON.
nonisolated enum XMLNumberText {
  /// Nil for what is no number, or none that JSON has: `+1.5`, `007` and `.5` are some.
  static func number(_ text: String) -> JSONNumber? {
    var rest = text.utf8[...]
    var result = ""
    if rest.first == UInt8(ascii: "-") { result = "-" }
    if let sign = rest.first, [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(sign) {
      rest = rest.dropFirst()
    }
    let whole = digits(&rest)
    var fraction = ""
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = digits(&rest)
    }
    guard !whole.isEmpty || !fraction.isEmpty, let exponent = exponent(&rest), rest.isEmpty else {
      return nil
    }
    let significant = whole.drop { $0 == "0" }
    result += significant.isEmpty ? "0" : significant
    if !fraction.isEmpty { result += "." + fraction }
    return JSONNumber(checked: result + exponent)
  }

  private static func digits(_ rest: inout Substring.UTF8View) -> String {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest.dropFirst(digits.count)
    return String(decoding: digits, as: UTF8.self)
  }

  /// The exponent with its letter, empty where there is none; nil where it has no digits.
  private static func exponent(_ rest: inout Substring.UTF8View) -> String? {
    guard let letter = rest.first, [UInt8(ascii: "e"), UInt8(ascii: "E")].contains(letter) else {
      return ""
    }
    rest = rest.dropFirst()
    var sign = ""
    if let first = rest.first, [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(first) {
      sign = first == UInt8(ascii: "-") ? "-" : ""
      rest = rest.dropFirst()
    }
    let digits = digits(&rest)
    return digits.isEmpty ? nil : "e" + sign + digits
  }
}
