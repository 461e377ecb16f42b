// Part of Calque's runtime, which generated clients share. Edits will be lost.

public import Foundation

/// A day without a time and a time zone: what the `date` format holds (RFC 3339, full-date).
nonisolated public struct CalendarDate: JSONModel, Hashable, Comparable, CustomStringConvertible {
  /// The year, from 0 to 9999.
  public let year: Int

  /// The month, from 1 to 12.
  public let month: Int

  /// The day of the month, from 1.
  public let day: Int

  /// A day; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month),
      (1...CivilDay.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that it is at a moment, at a place.
  public init(_ date: Date, in timeZone: TimeZone) {
    let seconds = date.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: date))
    let days = (seconds / 86400).rounded(.down)
    let clamped = min(max(days, CivilDay.first), CivilDay.last)
    (year, month, day) = CivilDay.civil(fromDays: Int(clamped))
  }

  /// Reads `2024-02-29`; nil where the text is something else.
  public init?(_ text: String) {
    guard let value = DateTimeText.calendarDate(from: text) else { return nil }
    self = value
  }

  /// The day as `2024-02-29`.
  public var description: String { DateTimeText.text(of: self) }

  /// The moment at which the day begins in UTC.
  public var startInUTC: Date {
    Date(timeIntervalSince1970: Double(CivilDay.days(year: year, month: month, day: day)) * 86400)
  }

  /// Whether one day comes before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Reads an RFC 3339 full-date.
  public init(json: JSONSlice) throws(JSONError) {
    guard let value = CalendarDate(try json.string()) else {
      throw json.error(expected: "a date (RFC 3339)")
    }
    self = value
  }

  /// Writes an RFC 3339 full-date.
  public func write(to json: inout JSONWriter) { json.string(description) }
}
