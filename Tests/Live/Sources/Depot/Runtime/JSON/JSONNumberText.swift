// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

/// Turns the characters of a JSON number into Swift numbers.
nonisolated enum JSONNumberText {
  /// A whole number, exactly; `1.0` and `1e3` are whole numbers as well.
  static func integer<T: FixedWidthInteger>(_ text: String, as type: T.Type) -> T? {
    if let value = T(text) { return value }
    var digits = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    guard digits.count < text.utf8.count || digits.contains(UInt8(ascii: ".")) else { return nil }
    let exponentText = text.utf8.dropFirst(digits.count + 1)
    var exponent = exponentText.isEmpty ? 0 : Int(Substring(exponentText))
    if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
      exponent = exponent.map { $0 - digits[point...].count + 1 }
    }
    let isNegative = digits.first == UInt8(ascii: "-")
    digits = isNegative ? digits.dropFirst() : digits
    let mantissa = digits.filter { $0 != UInt8(ascii: ".") }
    let zeros = mantissa.reversed().prefix { $0 == 0x30 }.count
    let significant = mantissa.dropLast(zeros).drop { $0 == 0x30 }
    guard !significant.isEmpty else { return 0 }
    guard let exponent, case let padding = exponent + zeros, (0...40).contains(padding) else {
      return nil
    }
    let whole =
      String(decoding: significant, as: UTF8.self) + String(repeating: "0", count: padding)
    return T((isNegative ? "-" : "") + whole)
  }

  /// A decimal; its arithmetic keeps 38 digits.
  static func decimal(_ text: String) -> Decimal? {
    guard let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")),
      value.isFinite
    else { return nil }
    return value
  }
}
