public import Foundation

/// A decimal number that travels as a string, so that no digit is lost on the way: `"19.90"`.
///
/// The characters are kept as they were; two are equal where the numbers are.
nonisolated public struct DecimalString: Sendable, CustomStringConvertible {
  /// The number's characters, as JSON writes numbers.
  public let text: String

  /// The number.
  public let value: Decimal

  /// A number.
  public init(_ value: Decimal) {
    text = value.description
    self.value = value
  }

  /// A number from its characters; nil where they are none.
  public init?(text: String) {
    let digits = text.hasPrefix("+") ? String(text.dropFirst()) : text
    guard let value = JSONNumber(text: digits)?.decimal else { return nil }
    self.text = text
    self.value = value
  }

  /// The characters.
  public var description: String { text }
}

nonisolated extension DecimalString: Hashable {
  /// Whether the numbers are equal.
  public static func == (left: DecimalString, right: DecimalString) -> Bool {
    left.value == right.value
  }

  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

nonisolated extension DecimalString: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(Decimal(value)) }

  /// The number whose shortest notation is that of the literal.
  public init(floatLiteral value: Double) {
    self.init(JSONNumber(value)?.decimal ?? Decimal(value))
  }
}

nonisolated extension DecimalString: JSONReadable, JSONWritable {
  /// Reads a string that holds a number, or a number.
  public init(json: JSONSlice) throws(JSONError) {
    let text = json.kind == .string ? try json.string() : try json.numberText()
    guard let value = DecimalString(text: text) else {
      throw json.error(expected: "a decimal number")
    }
    self = value
  }

  /// Writes a string.
  public func write(to json: inout JSONWriter) { json.string(text) }
}
