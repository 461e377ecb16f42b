// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

/// Reads the grammar of RFC 3339, section 5.6, from ASCII bytes.
nonisolated struct DateTimeReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// full-date: four, two and two digits that name a day of the calendar.
  mutating func date() -> CalendarDate? {
    guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// date-time: a date, `T`, a time and an offset, and nothing behind.
  mutating func dateTime() -> Date? {
    guard let date = date(), take("T") || take("t") else { return nil }
    guard let hour = digits(2), take(":"), let minute = digits(2), take(":"),
      let second = digits(2), hour < 24, minute < 60, second <= 60
    else { return nil }
    var fraction = 0.0
    if take(".") {
      guard let value = fractionOfASecond() else { return nil }
      fraction = value
    }
    guard let offset = offset(), isAtEnd else { return nil }
    let inDay = hour * 3600 + minute * 60 - offset
    // A leap second is the last one of a day in UTC; on the time line it is the one after it.
    if second == 60, (inDay % 86400 + 86400) % 86400 != 86340 { return nil }
    let days = CivilDay.days(year: date.year, month: date.month, day: date.day)
    // Whole seconds are added as integers from 2001 on, to lose nothing of the fraction.
    let seconds = days * 86400 + inDay + second - 978_307_200
    return Date(timeIntervalSinceReferenceDate: Double(seconds) + fraction)
  }

  /// time-numoffset or `Z`, in seconds east of UTC.
  private mutating func offset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+"), let hour = digits(2), take(":"), let minute = digits(2),
      hour < 24, minute < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hour * 3600 + minute * 60)
  }

  /// Any number of digits, at least one; more than a double can hold are dropped.
  private mutating func fractionOfASecond() -> Double? {
    let start = position
    var numerator = 0
    var denominator = 1
    while position < bytes.count, bytes[position] &- 0x30 < 10 {
      if position - start < 15 {
        numerator = numerator * 10 + Int(bytes[position] - 0x30)
        denominator *= 10
      }
      position += 1
    }
    return position > start ? Double(numerator) / Double(denominator) : nil
  }

  private mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for index in position..<position + count {
      guard bytes[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    position += count
    return value
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }
}
