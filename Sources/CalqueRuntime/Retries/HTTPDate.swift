import Foundation

/// The dates of HTTP's fields, in the form of today and the two of old, which recipients accept
/// (RFC 9110, section 5.6.7).
nonisolated enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The time that a text names; nil where it names none.
  static func date(of text: String) -> Date? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    switch words.count {
    // Sun, 06 Nov 1994 08:49:37 GMT, and Sunday, 06-Nov-94 08:49:37 GMT
    case 6 where words[5] == "GMT":
      return date(year: words[3], month: words[2], day: words[1], time: words[4])
    // Sun Nov  6 08:49:37 1994
    case 5: return date(year: words[4], month: words[1], day: words[2], time: words[3])
    default: return nil
    }
  }

  private static func date(year: String, month: String, day: String, time: String) -> Date? {
    let times = time.split(separator: ":", omittingEmptySubsequences: false).map { UInt8($0) }
    guard var year = Int(year), let month = months.firstIndex(of: month), let day = Int(day),
      times.count == 3, let hour = times[0], let minute = times[1], let second = times[2],
      hour < 24, minute < 60, second <= 60, (0...9999).contains(year)
    else { return nil }
    // Two digits are of this century; one that would be far in the future is of the last.
    if year < 100 { year += year < 70 ? 2000 : 1900 }
    guard day >= 1, day <= CivilDay.days(inMonth: month + 1, of: year) else { return nil }
    let days = CivilDay.days(year: year, month: month + 1, day: day)
    let seconds = days * 86_400 + Int(hour) * 3600 + Int(minute) * 60 + Int(second)
    return Date(timeIntervalSince1970: TimeInterval(seconds))
  }
}
