// Part of Calque's runtime, which generated clients share. Edits will be lost.

public import Foundation

/// A number exactly as a JSON text has it; two are equal where they are written the same way.
nonisolated public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number's characters, valid as RFC 8259, section 6, has it.
  public let text: String

  /// A number that a scanner has checked.
  init(checked text: String) { self.text = text }

  /// A number from its characters; nil where they are no JSON number.
  public init?(text: String) {
    guard let document = try? JSONDocument(parsing: Data(text.utf8)),
      document.root.kind == .number,
      document.root.entry.length == text.utf8.count
    else { return nil }
    self.text = text
  }

  /// A whole number.
  public init(_ value: some BinaryInteger) { text = String(value) }

  /// A number; nil where it is not finite.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let text = value.description
    self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The value, where it is a whole number in the range of `Int64`.
  public var int64: Int64? { JSONNumberText.integer(text, as: Int64.self) }

  /// The value, where it is a whole number in the range of `UInt64`.
  public var uint64: UInt64? { JSONNumberText.integer(text, as: UInt64.self) }

  /// The nearest double, where there is a finite one.
  public var double: Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }

  /// The value in decimal, rounded to 38 digits; nil where its exponent is out of range.
  public var decimal: Decimal? { JSONNumberText.decimal(text) }

  /// The number as it is written.
  public var description: String { text }
}
