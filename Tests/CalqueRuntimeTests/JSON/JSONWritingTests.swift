import CalqueRuntime
import Foundation
import Testing

struct JSONWritingTests {
  @Test func `members without a value are left out, and null only where it is asked for`() throws {
    var pet = Pet(id: 1, name: "R")
    #expect(
      try written(pet)
        == #"{"id":1,"name":"R","kind":"dog","tags":[],"owner":null,"weight":1}"#)
    pet.nickname = .null
    pet.owner = "o"
    pet.tags = [nil, "t"]
    pet.more = ["z": 1, "b": [true]]
    #expect(
      try written(pet)
        == #"{"id":1,"name":"R","kind":"dog","tags":[null,"t"],"owner":"o","nickname":null,"#
        + #""weight":1,"b":[true],"z":1}"#)
  }

  @Test func `strings escape what they must and nothing else`() throws {
    #expect(
      try written("a/b\"\\\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}é😀\u{2028}")
        == #""a/b\"\\\b\t\n\f\r\u0000\u001f"# + "\u{7F}é😀\u{2028}\"")
    let foundation = NSMutableString(string: "native or not")
    #expect(try written(foundation as String) == "\"native or not\"")
  }

  @Test func `numbers are exact and as short as they can be`() throws {
    #expect(try written(Int64.min) == "-9223372036854775808")
    #expect(try written(UInt64.max) == "18446744073709551615")
    #expect(try written(0.1) == "0.1")
    #expect(try written(5.0) == "5")
    #expect(try written(-0.0) == "-0")
    #expect(try written(Float(0.1)) == "0.1")
    for value in [1e21, 1.5e-7, 123456789.125, .greatestFiniteMagnitude, .leastNonzeroMagnitude] {
      #expect(try read(written(value)) == value)
    }
    let decimal = try #require(Decimal(string: "12345678901234567890.12345678901234567"))
    #expect(try written(decimal) == "12345678901234567890.12345678901234567")
  }

  @Test func `what JSON cannot say is an error with its path, not a crash`() throws {
    var pet = Pet(id: 1, name: "a,[{}]\"\\", weight: 1)
    pet.mother = Pet(id: 2, name: "b", weight: .nan)
    let error = #expect(throws: JSONError.self) { try [pet, pet].jsonData() }
    #expect(error?.description == "$[0].mother.weight: expected a finite number, found nan")
    #expect(throws: JSONError.self) { try Double.infinity.jsonData() }
    #expect(throws: JSONError.self) { try (-Float.infinity).jsonData() }
    #expect(throws: JSONError.self) { try Decimal.nan.jsonData() }
    #expect(throws: JSONError.self) { try Date(timeIntervalSince1970: 1e18).jsonData() }
    #expect(throws: JSONError.self) { try Date.distantPast.addingTimeInterval(-1e12).jsonData() }
  }

  @Test func `dictionaries are written in the order of their names`() throws {
    #expect(try written(["b": 1, "a": 2, "é": 3, "": 4]) == #"{"":4,"a":2,"b":1,"é":3}"#)
  }
}
