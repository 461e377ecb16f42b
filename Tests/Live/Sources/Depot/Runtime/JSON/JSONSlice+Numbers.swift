// Part of Calque's runtime, which generated clients share. Edits will be lost.

public import Foundation

nonisolated extension JSONSlice {
  /// A whole number in a type's range; `1.0` and `1e3` are whole numbers as well.
  public func integer<T: FixedWidthInteger>(_ type: T.Type = T.self) throws(JSONError) -> T {
    let entry = entry
    if entry.kind == .integer, let value = smallInteger(entry), let exact = T(exactly: value) {
      return exact
    }
    guard kind == .number,
      let value = JSONNumberText.integer(JSONText.string(document.bytes, entry), as: T.self)
    else { throw error(expected: "an integer (\(T.self))") }
    return value
  }

  /// Up to 18 digits, which no `Int64` overflows.
  @inline(__always)
  private func smallInteger(_ entry: JSONTapeEntry) -> Int64? {
    var start = document.bytes + Int(entry.offset)
    var count = Int(entry.length)
    let isNegative = start[0] == UInt8(ascii: "-")
    if isNegative {
      start += 1
      count -= 1
    }
    guard count <= 18 else { return nil }
    var value: Int64 = 0
    for index in 0..<count { value = value &* 10 &+ Int64(start[index] &- 0x30) }
    return isNegative ? -value : value
  }

  /// A number as the nearest double; beyond its range it is an error, not an infinity.
  public func double() throws(JSONError) -> Double {
    let entry = entry
    if entry.kind == .integer, entry.length <= 15, let value = smallInteger(entry), value != 0 {
      return Double(value)
    }
    guard let value = Double(try numberText()), value.isFinite else {
      throw error(expected: "a number in the range of Double")
    }
    return value
  }

  /// A number as the nearest float; beyond its range it is an error, not an infinity.
  public func float() throws(JSONError) -> Float {
    guard let value = Float(try numberText()), value.isFinite else {
      throw error(expected: "a number in the range of Float")
    }
    return value
  }

  /// A number, or a string that holds one (as the `decimal` format allows), in decimal.
  public func decimal() throws(JSONError) -> Decimal {
    let text = kind == .string ? try string() : try numberText()
    guard let number = JSONNumber(text: text)?.decimal else {
      throw error(expected: "a decimal number")
    }
    return number
  }
}
