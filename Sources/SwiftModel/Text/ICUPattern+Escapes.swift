extension ICUPattern {
  /// What stands behind a backslash.
  mutating func escape(inClass: Bool) throws(Fault) -> String {
    guard let next = take() else { throw Fault(message: "it ends in a backslash") }
    if let shorthand = Self.shorthands[next] {
      return inClass && shorthand.isSet
        ? String(shorthand.text.dropFirst().dropLast()) : shorthand.text
    }
    switch next {
    case "b" where inClass: return "\\x08"
    case "b", "B", "s", "S", "f", "n", "r", "t": return "\\" + String(next)
    case "v": return "\\x0B"
    case "0" where !(peek.map { $0.value < 0x80 && UInt8($0.value).isDigit } ?? false):
      return "\\x00"
    case "c", "k", "p", "P": return "\\" + String(next) + (try operand(of: next))
    case "x": return "\\x" + (try hexadecimal(2))
    case "u": return try unicode()
    case "1"..."9" where !inClass: return "\\" + String(next)
    default: break
    }
    guard !next.isASCII || !UInt8(next.value).isLetterOrDigit else {
      throw Fault(message: "'\\\(next)' is no escape of ECMA-262")
    }
    return next == "_" ? "_" : "\\" + String(next)
  }

  /// ICU's own count letters and digits of all scripts.
  private static let shorthands: [Unicode.Scalar: (text: String, isSet: Bool)] = [
    "d": ("[0-9]", true), "D": ("[^0-9]", false),
    "w": ("[A-Za-z0-9_]", true), "W": ("[^A-Za-z0-9_]", false),
  ]

  /// The letter behind `\c`, the name behind `\k` and the property behind `\p`.
  private mutating func operand(of escape: Unicode.Scalar) throws(Fault) -> String {
    guard escape != "c" else { return take().map { String($0) } ?? "" }
    let (first, last): (Unicode.Scalar, Unicode.Scalar) = escape == "k" ? ("<", ">") : ("{", "}")
    guard peek == first, let end = scalars[index...].firstIndex(of: last) else {
      throw Fault(message: "'\\\(escape)' needs a name behind it")
    }
    defer { index = end + 1 }
    return Self.string(scalars[index...end])
  }

  /// `\u0041`, `\u{1F600}`, or two surrogates, which are one character.
  private mutating func unicode() throws(Fault) -> String {
    if peek == "{", let end = scalars[index...].firstIndex(of: "}") {
      defer { index = end + 1 }
      return "\\x" + Self.string(scalars[index...end])
    }
    let digits = try hexadecimal(4)
    guard let high = UInt32(digits, radix: 16), (0xD800..<0xDC00).contains(high) else {
      return "\\u" + digits
    }
    guard isNext("\\u") else { throw Fault(message: "'\\u\(digits)' is half of a character") }
    index += 2
    guard let low = UInt32(try hexadecimal(4), radix: 16), (0xDC00..<0xE000).contains(low) else {
      throw Fault(message: "'\\u\(digits)' is half of a character")
    }
    let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    return "\\x{\(String(value, radix: 16, uppercase: true))}"
  }

  private mutating func hexadecimal(_ count: Int) throws(Fault) -> String {
    let digits = Self.string(scalars[index...].prefix(count))
    guard digits.utf8.count == count, UInt32(digits, radix: 16) != nil else {
      throw Fault(message: "an escape needs \(count) hexadecimal digits")
    }
    index += count
    return digits
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetterOrDigit: Bool {
    isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
