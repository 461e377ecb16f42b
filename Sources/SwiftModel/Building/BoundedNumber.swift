import IR

/// How the bounds of a number are written for the Swift type that holds it
/// (JSON Schema Validation 2020-12, section 6.2).
enum BoundedNumber {
  case signed
  case unsigned
  case real
  /// Literals would go by way of a binary fraction, so these are texts.
  case decimal

  /// Nil for a type that is compared with nothing.
  init?(_ type: SwiftType) {
    switch type.text {
    case "Int": self = .signed
    case "UInt64": self = .unsigned
    case "Double", "Float": self = .real
    case "Decimal": self = .decimal
    default: return nil
    }
  }

  /// The bounds that can be said, each with its label; one that no value of the type breaks is none.
  func limits(_ bounds: Validation) -> [(label: String, literal: String)] {
    let all: [(String, String?, FloatingPointRoundingRule)] = [
      ("min", bounds.minimum, .up), ("max", bounds.maximum, .down),
      ("above", bounds.exclusiveMinimum, .down), ("below", bounds.exclusiveMaximum, .up),
    ]
    return all.compactMap { label, text, rounding in
      text.flatMap { limit($0, rounding) }.map { (label, $0) }
    }
  }

  /// What a number has to be a multiple of; a fraction as text, so that it stays what it is.
  func divisor(_ text: String) -> String? {
    guard let value = Double(text), value > 0 else { return nil }
    switch self {
    case .signed, .unsigned:
      guard let whole = Int64(exactly: value) else { return SwiftStringLiteral.text(text) }
      return whole == 1 ? nil : SwiftNumberLiteral.text(String(whole))
    case .real, .decimal: return SwiftStringLiteral.text(text)
    }
  }

  /// A bound of whole numbers that is a fraction bounds them as the next whole number does.
  private func limit(_ text: String, _ rounding: FloatingPointRoundingRule) -> String? {
    switch self {
    case .signed: Self.signed(text, rounding).map { SwiftNumberLiteral.text(String($0)) }
    case .unsigned: Self.unsigned(text, rounding).map { SwiftNumberLiteral.text(String($0)) }
    case .real: Self.real(text)
    case .decimal: Double(text).map { _ in SwiftStringLiteral.text(text) }
    }
  }

  private static func signed(_ text: String, _ rounding: FloatingPointRoundingRule) -> Int64? {
    Int64(text) ?? Double(text).flatMap { Int64(exactly: $0.rounded(rounding)) }
  }

  private static func unsigned(_ text: String, _ rounding: FloatingPointRoundingRule) -> UInt64? {
    UInt64(text) ?? Double(text).flatMap { UInt64(exactly: $0.rounded(rounding)) }
  }

  private static func real(_ text: String) -> String? {
    guard let value = Double(text), value.isFinite else { return nil }
    return SwiftNumberLiteral.text(Int64(exactly: value).map(String.init) ?? value.description)
  }
}
