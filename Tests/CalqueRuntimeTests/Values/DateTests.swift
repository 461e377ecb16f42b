import CalqueRuntime
import Foundation
import Testing

struct DateTests {
  @Test func `moments are read with offsets, fractions and leap seconds`() throws {
    func seconds(_ text: String) throws -> Double {
      try read("\"\(text)\"", as: Date.self).timeIntervalSince1970
    }
    #expect(try seconds("1970-01-01T00:00:00Z") == 0)
    #expect(try seconds("1970-01-01t01:00:00.25+01:00") == 0.25)
    #expect(try seconds("1969-12-31T23:59:59.5z") == -0.5)
    #expect(try seconds("2000-02-29T12:00:00-00:30") == 951_827_400)
    #expect(try seconds("1998-12-31T23:59:60Z") == 915_148_800)
    #expect(try seconds("1998-12-31T15:59:60-08:00") == 915_148_800)
    #expect(try seconds("0000-01-01T00:00:00Z") == -62_167_219_200)
    #expect(try seconds("9999-12-31T23:59:59Z") == 253_402_300_799)
    let date: Date = try read("\"2020-01-01T00:00:00.123456789012345678901234567890Z\"")
    #expect(date.timeIntervalSinceReferenceDate == 599_529_600 + 0.123456789012345)
  }

  @Test func `moments are written in UTC, with a fraction only where there is one`() throws {
    func text(_ seconds: Double) throws -> String {
      try written(Date(timeIntervalSince1970: seconds))
    }
    #expect(try text(0) == "\"1970-01-01T00:00:00Z\"")
    #expect(try text(0.25) == "\"1970-01-01T00:00:00.250Z\"")
    #expect(try text(1_577_836_800.123456) == "\"2020-01-01T00:00:00.123456Z\"")
    #expect(try text(-0.5) == "\"1969-12-31T23:59:59.500Z\"")
    #expect(try text(-62_167_219_200) == "\"0000-01-01T00:00:00Z\"")
    #expect(try text(253_402_300_799) == "\"9999-12-31T23:59:59Z\"")
    #expect(try text(1_577_836_799.99999999) == "\"2020-01-01T00:00:00Z\"")
  }

  @Test func `moments survive the way out and back, as Foundation's formatter sees them`() throws {
    let formatter = ISO8601DateFormatter()
    var seconds = -5_000_000_000.0
    while seconds < 9_000_000_000 {
      let date = Date(timeIntervalSince1970: seconds)
      #expect(try written(date) == "\"\(formatter.string(from: date))\"")
      #expect(try read(written(date)) == date)
      seconds += 86_399 * 997
    }
  }

  @Test func `days are of the calendar, in order, and at a place`() throws {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 0, day: 1) == nil)
    #expect(CalendarDate(year: 10000, month: 1, day: 1) == nil)
    let day = try #require(CalendarDate("2024-02-29"))
    #expect(day.description == "2024-02-29")
    #expect(try day > #require(CalendarDate("2023-12-31")))
    let midnight = day.startInUTC
    #expect(CalendarDate(midnight, in: try #require(TimeZone(secondsFromGMT: -3600))) < day)
    #expect(CalendarDate(midnight, in: try #require(TimeZone(secondsFromGMT: 3600))) == day)
    #expect(CalendarDate(.distantFuture.addingTimeInterval(1e15), in: .gmt).year == 9999)
  }
}
