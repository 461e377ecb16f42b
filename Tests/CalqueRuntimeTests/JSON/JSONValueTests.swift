import CalqueRuntime
import Foundation
import Testing

struct JSONValueTests {
  @Test func `the text of numbers and the order of members are kept`() throws {
    let text =
      #"{"z":1.50,"a":1e2,"m":{"y":[],"b":{}},"n":null,"big":123456789012345678901234567890}"#
    #expect(try written(read(text, as: JSONValue.self)) == text)
  }

  @Test func `values are looked into and made from literals`() throws {
    let value: JSONValue = ["a": [1, 2.5, "x", true, nil], "b": ["c": "d"]]
    #expect(value["a"]?[0]?.int == 1)
    #expect(value["a"]?[1]?.double == 2.5)
    #expect(value["a"]?[2]?.string == "x")
    #expect(value["a"]?[3]?.bool == true)
    #expect(value["a"]?[4] == .null)
    #expect(value["a"]?[5] == nil)
    #expect(value["b"]?["c"] == "d")
    #expect(value["zzz"] == nil)
    #expect(try written(value) == #"{"a":[1,2.5,"x",true,null],"b":{"c":"d"}}"#)
  }

  @Test func `objects are equal whatever the order of their members`() {
    let left: JSONValue = ["a": 1, "b": 2]
    let right: JSONValue = ["b": 2, "a": 1]
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
  }

  @Test func `members are set, replaced and taken away`() {
    var object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
    #expect(object["a"] == 1)
    object["c"] = .null
    object["a"] = 5
    object["b"] = nil
    object["zzz"] = nil
    #expect(object.keys == ["a", "c"])
    #expect(object.map(\.value) == [5, .null])
  }

  @Test func `models become values and values models`() throws {
    let pet = Pet(id: 3, name: "R")
    let value = try JSONValue(pet)
    #expect(value["id"]?.int == 3)
    #expect(try value.decoded(as: Pet.self) == pet)
  }

  @Test func `only JSON numbers are numbers`() {
    for text in ["0", "-1.5e+10"] { #expect(JSONNumber(text: text)?.text == text) }
    for text in ["", " 1", "1 ", "01", "+1", "nan", "0x1", "1.", "\u{FEFF}1", "[1]"] {
      #expect(JSONNumber(text: text) == nil, "\(text)")
    }
    #expect(JSONNumber(Double.nan) == nil)
  }
}
