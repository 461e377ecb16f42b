import CalqueRuntime
import Foundation
import Testing

/// Which strings decode as which format, by JSON Schema's test suite (`optional/format`).
struct FormatTests {
  /// One group of the suite.
  private struct Group: Decodable {
    struct Case: Decodable {
      var description: String
      var data: JSONValue
      var valid: Bool
    }
    var tests: [Case]
  }

  private static let types: [String: any JSONReadable.Type] = [
    "date-time": Date.self, "date": CalendarDate.self, "uuid": UUID.self, "uri": URL.self,
  ]

  /// Formats without a type of their own: Foundation has none for a time of no day, nor for a
  /// duration with months, that would write what it has read. They are strings, and take every one.
  private static let texts: Set = ["time", "duration"]

  /// What is no URI and decodes all the same. `URL` is for those who ask for it in the config, and
  /// an answer is not to be thrown away for a reference that a browser would follow.
  private static let accepted: [String: Set<String>] = [
    "uri": [
      // References, which are relative to where the answer came from.
      "//foo.bar/?baz=qux#quux", "/abc", "abc",
      // Characters that Foundation encodes.
      "https://example.org/foobar®.txt", "https://example.org/foobar\\.txt",
      "https://example.org/foobar\".txt", "https://example.org/foobar<>.txt",
      "https://example.org/foobar{}.txt", "https://example.org/foobar^.txt",
      "https://example.org/foobar`.txt", "https://example.org/foo bar.txt",
      "https://example.org/foobar|.txt", "\\\\WINDOWS\\fileshare", "http://example.com/%6G",
      "http://example.com/%A", "http://example.com/%", "https://[@example.org/test.txt",
      "http:/[::1]",
      // A host that is only looked at when it is called.
      "http://[::ffff:01.2.3.4]",
    ]
  ]

  @Test func `every file of the suite is judged`() throws {
    guard let files = ConformanceData.files(in: "formats") else { return }
    let names = files.map { $0.deletingPathExtension().lastPathComponent }
    #expect(Set(names) == Self.texts.union(Self.types.keys))
  }

  @Test(arguments: types.keys.sorted())
  func `strings decode where they are of the format`(_ format: String) throws {
    guard let data = ConformanceData.file("formats/\(format).json") else { return }
    let type = try #require(Self.types[format])
    let cases = try JSONDecoder().decode([Group].self, from: data).flatMap(\.tests)
    #expect(cases.count > 20)
    for test in cases {
      guard case .string(let text) = test.data else {
        #expect(throws: JSONError.self) { try type.init(jsonData: test.data.jsonData()) }
        continue
      }
      let isExpected = test.valid || Self.accepted[format]?.contains(text) == true
      let isRead = (try? type.init(jsonData: test.data.jsonData())) != nil
      #expect(isRead == isExpected, "\(format): \(test.description): \(text)")
    }
  }

  /// What decodes is written so that it decodes to the same value.
  @Test(arguments: types.keys.sorted())
  func `values survive the way out and back`(_ format: String) throws {
    guard let data = ConformanceData.file("formats/\(format).json") else { return }
    let cases = try JSONDecoder().decode([Group].self, from: data).flatMap(\.tests)
    for test in cases where test.valid && test.data.string != nil {
      switch format {
      case "date-time": try roundTrip(test.data, Date.self)
      case "date": try roundTrip(test.data, CalendarDate.self)
      case "uuid": try roundTrip(test.data, UUID.self)
      default: try roundTrip(test.data, URL.self)
      }
    }
  }

  private func roundTrip<T: JSONReadable & JSONWritable & Equatable>(
    _ value: JSONValue, _ type: T.Type
  ) throws {
    let first: T = try value.decoded()
    #expect(try JSONValue(first).decoded(as: T.self) == first)
    if type == CalendarDate.self || type == URL.self { #expect(try JSONValue(first) == value) }
  }

  @Test func `bytes are base64 with its padding`() throws {
    for (text, bytes) in [
      ("", []), ("AQ==", [1]), ("AQL/", [1, 2, 255]), ("+/8=", [251, 255]),
    ] as [(String, [UInt8])] {
      #expect(try JSONValue.string(text).decoded(as: Data.self) == Data(bytes))
      #expect(try JSONValue(Data(bytes)) == .string(text))
    }
    for text in ["A", "AQ", "AQ=", "-_8=", "AQ==AQ==", "AQ\n==", " AQ==", "é"] {
      #expect(throws: JSONError.self) { try JSONValue.string(text).decoded(as: Data.self) }
    }
  }

  @Test func `decimals are numbers of JSON, or strings that hold one`() throws {
    for text in ["0", "-1.50", "12345678901234567890.123456789", "1e-5", "1E+2"] {
      let value = try #require(Decimal(string: text))
      #expect(try JSONValue(jsonData: Data(text.utf8)).decoded(as: Decimal.self) == value)
      #expect(try JSONValue.string(text).decoded(as: Decimal.self) == value)
      #expect(try JSONValue.string(text).decoded(as: DecimalString.self).text == text)
    }
    for text in ["", "a", "1.", ".5", "01", "1,5", " 1", "1 ", "0x10", "NaN", "Infinity", "--1"] {
      #expect(throws: JSONError.self) { try JSONValue.string(text).decoded(as: Decimal.self) }
      #expect(throws: JSONError.self) { try JSONValue.string(text).decoded(as: DecimalString.self) }
    }
  }
}
