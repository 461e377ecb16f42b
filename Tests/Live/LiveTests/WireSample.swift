import CalqueRuntime
import Foundation
import Wire

/// Values to send, which have to come back as they are.
enum WireSample: String, CaseIterable, Sendable {
  case plain
  /// Texts of reserved characters, of signs that mean something to a style, and of other scripts.
  case reserved
  /// Texts that look like other types, the ends of the numbers, and empty elements.
  case extreme
  /// Nothing at all; only what is optional can be that.
  case absent

  /// The values; `excluded` are characters that the style has no way to send, in lists and objects
  /// or anywhere.
  func values(excludedInLists: String, excluded: String) -> Values {
    switch self {
    case .plain: Self.plainValues
    case .reserved: Self.reservedValues(excludedInLists, excluded)
    case .extreme: Self.extremeValues
    case .absent: Values()
    }
  }

  private static let plainValues = Values(
    string: "blue", integer: 7, number: 2.5, boolean: true,
    date: CalendarDate(year: 2024, month: 2, day: 29), dateTime: Date(timeIntervalSince1970: 0),
    uuid: UUID(uuidString: "0b5d1f3e-6b0a-4a53-9f0c-2f6f1f3f9a11"), shade: .light,
    anything: "word", colors: ["blue", "black", "brown"], numbers: [1, 2, 3],
    color: WireColor(r: 100, g: 200, b: "x"), words: ["one": "eins"],
    filter: Filter(text: "t", range: .init(from: 1, to: 2), tags: ["a", "b"]))

  private static func reservedValues(_ excludedInLists: String, _ excluded: String) -> Values {
    let all = "a:/?#[]@!$&'()*+,;=% \"<>\\^`{|}~-_.%41+é日本🎨z"
    let text = all.filter { !excluded.contains($0) }
    let element = text.filter { !excludedInLists.contains($0) }
    return Values(
      string: text, integer: -1, number: 1e25, boolean: false,
      date: CalendarDate(year: 1, month: 1, day: 1),
      dateTime: Date(timeIntervalSince1970: 1_709_296_245.5),
      uuid: UUID(uuidString: "FFFFFFFF-ffff-4FFF-8fff-FFFFFFFFFFFF"),
      shade: excluded.isEmpty ? .aBCDAndE : .light, anything: .string(element),
      colors: [element, "b" + element], numbers: [-1, 0],
      color: WireColor(r: -1, g: 1e25, b: element), words: [element: element],
      filter: Filter(text: text, range: .init(from: -1), tags: [element]))
  }

  private static let extremeValues = Values(
    string: "true", integer: .min, number: .leastNonzeroMagnitude, boolean: true,
    date: CalendarDate(year: 9999, month: 12, day: 31),
    dateTime: Date(timeIntervalSince1970: -0.5),
    uuid: UUID(uuidString: "00000000-0000-0000-0000-000000000000"), shade: .light,
    anything: 12.5, colors: ["1", "", "null", ""], numbers: [.max, .min],
    color: WireColor(r: .max, g: -0.0, b: "7"), words: ["1": "2"],
    filter: Filter(range: .init(to: .max), tags: ["7", "true"]))
}
