import CalqueRuntime
import Foundation
import Testing

/// Models are Codable through any coder that describes itself.
struct CodableTests {
  private var pet: Pet {
    var pet = Pet(id: .max, name: "Rex \"é\"", kind: .unlisted("newt"), weight: 0.1)
    pet.tags = ["a", nil]
    pet.nickname = .null
    pet.born = Date(timeIntervalSince1970: 1.5)
    pet.mother = Pet(id: -1, name: "M", weight: 2)
    pet.more = ["n": .number(JSONNumber(UInt64.max)), "deep": [["x": [1, 2.25, true]]]]
    return pet
  }

  @Test func `through Foundation's JSON coders`() throws {
    let data = try JSONEncoder().encode([pet])
    #expect(try JSONDecoder().decode([Pet].self, from: data) == [pet])
    #expect(try [Pet](jsonData: data) == [pet])
    #expect(try JSONDecoder().decode([Pet].self, from: [pet].jsonData()) == [pet])
  }

  @Test func `through property lists`() throws {
    for format in [PropertyListSerialization.PropertyListFormat.binary, .xml] {
      let encoder = PropertyListEncoder()
      encoder.outputFormat = format
      let data = try encoder.encode([pet])
      #expect(try PropertyListDecoder().decode([Pet].self, from: data) == [pet])
    }
  }

  @Test func `exact numbers survive Foundation's decoder`() throws {
    let text = #"{"a":0.12345678901234567890123,"b":18446744073709551615,"c":-3}"#
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    #expect(value["a"] == .number(try #require(JSONNumber(text: "0.12345678901234567890123"))))
    #expect(value["b"] == .number(JSONNumber(UInt64.max)))
    #expect(value["c"] == -3)
  }

  @Test func `open enums and days by themselves`() throws {
    let kinds: [Pet.Kind] = [.cat, .unlisted("x")]
    #expect(String(decoding: try JSONEncoder().encode(kinds), as: UTF8.self) == #"["cat","x"]"#)
    #expect(try JSONDecoder().decode([Pet.Kind].self, from: Data(#"["cat","x"]"#.utf8)) == kinds)
    let days = [try #require(CalendarDate(year: 2024, month: 2, day: 29))]
    #expect(try JSONDecoder().decode([CalendarDate].self, from: JSONEncoder().encode(days)) == days)
  }
}
