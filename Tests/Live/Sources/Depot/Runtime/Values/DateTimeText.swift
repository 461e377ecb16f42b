// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

/// Dates as RFC 3339 writes them, without a formatter: these are read by the thousand.
nonisolated enum DateTimeText {
  /// Reads a date-time (RFC 3339, section 5.6); nil where the text is something else.
  static func date(from text: String) -> Date? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = DateTimeReader(bytes)
      return reader.dateTime()
    }
  }

  /// Reads a full-date.
  static func calendarDate(from text: String) -> CalendarDate? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = DateTimeReader(bytes)
      guard let date = reader.date(), reader.isAtEnd else { return nil }
      return date
    }
  }

  /// A date-time in UTC, to the microsecond; nil outside of the years 0 to 9999.
  static func text(of date: Date) -> String? {
    let interval = date.timeIntervalSinceReferenceDate
    guard interval.isFinite, abs(interval) < 1e12 else { return nil }
    let microseconds = Int64((interval * 1_000_000).rounded())
    let (whole, fraction) = microseconds.floorDivided(by: 1_000_000)
    let (days, second) = (whole + 978_307_200).floorDivided(by: 86400)
    guard (Int64(CivilDay.first)...Int64(CivilDay.last)).contains(days) else { return nil }
    let (year, month, day) = CivilDay.civil(fromDays: Int(days))
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    let (hour, minute) = (Int(second) / 3600, Int(second) / 60 % 60)
    let time = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(Int(second) % 60, 2))"
    return "\(date)T\(time)\(fractionText(Int(fraction)))Z"
  }

  static func text(of date: CalendarDate) -> String {
    "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// Nothing, milliseconds or microseconds: the digits that there are.
  private static func fractionText(_ microseconds: Int) -> String {
    if microseconds == 0 { return "" }
    if microseconds % 1000 == 0 { return "." + padded(microseconds / 1000, 3) }
    return "." + padded(microseconds, 6)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

nonisolated extension Int64 {
  /// The quotient rounded down, and the remainder that is never negative.
  fileprivate func floorDivided(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
