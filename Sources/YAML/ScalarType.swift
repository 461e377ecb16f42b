/// The types of plain scalars in the core schema (YAML 1.2.2, section 10.3.2), JSON's included.
package enum ScalarType: Sendable {
  case null
  case bool
  case integer
  case float
  case string

  /// The type that a plain scalar resolves to.
  init(resolving text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first else {
      self = .null
      return
    }
    switch first {
    case UInt8(ascii: "~"):
      self = text.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      self = text.isOne(of: "null", "Null", "NULL") ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      self = text.isOne(of: "true", "True", "TRUE") ? .bool : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      self = text.isOne(of: "false", "False", "FALSE") ? .bool : .string
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      self = Self.numeric(text)
    default:
      self = .string
    }
  }

  private static func numeric(_ text: UnsafeBufferPointer<UInt8>) -> ScalarType {
    if let digits = digits(ofPrefixed: text) {
      let isNumber = !digits.text.isEmpty && digits.text.allSatisfy { $0.digit < digits.radix }
      return isNumber ? .integer : .string
    }
    if text.isOne(of: ".nan", ".NaN", ".NAN") || infinity(text) != nil { return .float }
    return decimal(text)
  }

  /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  private static func decimal(_ text: UnsafeBufferPointer<UInt8>) -> ScalarType {
    var position = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-") ? 1 : 0
    let whole = skipDigits(text, &position)
    if position == text.count { return whole > 0 ? .integer : .string }
    var fraction = 0
    if text[position] == UInt8(ascii: ".") {
      position += 1
      fraction = skipDigits(text, &position)
    }
    guard whole + fraction > 0 else { return .string }
    if position == text.count { return .float }
    guard text[position] | 0x20 == UInt8(ascii: "e") else { return .string }
    position += 1
    if position < text.count, text[position].isSign { position += 1 }
    return skipDigits(text, &position) > 0 && position == text.count ? .float : .string
  }

  private static func skipDigits(
    _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> Int {
    let start = position
    while position < text.count, text[position].digit < 10 { position += 1 }
    return position - start
  }

  /// What follows `0x` or `0o`, with its radix.
  private static func digits(
    ofPrefixed text: UnsafeBufferPointer<UInt8>
  ) -> (text: Slice<UnsafeBufferPointer<UInt8>>, radix: Int)? {
    guard text.count >= 2, text[0] == UInt8(ascii: "0") else { return nil }
    switch text[1] {
    case UInt8(ascii: "x"): return (text.dropFirst(2), 16)
    case UInt8(ascii: "o"): return (text.dropFirst(2), 8)
    default: return nil
    }
  }

  private static func infinity(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    let isSigned = text.first?.isSign ?? false
    let word = UnsafeBufferPointer(rebasing: text[(isSigned ? 1 : 0)...])
    guard word.isOne(of: ".inf", ".Inf", ".INF") else { return nil }
    return text[0] == UInt8(ascii: "-") ? -Double.infinity : .infinity
  }

  /// The value of text that resolves to an integer, or nil where 64 bits do not hold it.
  static func integer(from text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let digits = digits(ofPrefixed: text) else {
      return Int64(String(decoding: text, as: UTF8.self))
    }
    return Int64(String(decoding: digits.text, as: UTF8.self), radix: digits.radix)
  }

  /// The value of text that resolves to an integer or a float.
  static func number(from text: UnsafeBufferPointer<UInt8>) -> Double? {
    if let digits = digits(ofPrefixed: text) {
      return digits.text.reduce(0) { $0 * Double(digits.radix) + Double($1.digit) }
    }
    if text.isOne(of: ".nan", ".NaN", ".NAN") { return .nan }
    return infinity(text) ?? Double(String(decoding: text, as: UTF8.self))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are one of three spellings of a word.
  @inline(__always)
  fileprivate func isOne(
    of lower: StaticString, _ capitalized: StaticString, _ upper: StaticString
  ) -> Bool {
    guard count == lower.utf8CodeUnitCount else { return false }
    return reads(lower) || reads(capitalized) || reads(upper)
  }

  @inline(__always)
  private func reads(_ word: StaticString) -> Bool {
    ByteWords.areEqual(self, UnsafeBufferPointer(start: word.utf8Start, count: count))
  }
}

extension UInt8 {
  fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }

  /// The value of a hexadecimal digit, or a number that is too large for any radix.
  var digit: Int {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self) - 0x61 + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self) - 0x41 + 10
    default: Int.max
    }
  }
}
