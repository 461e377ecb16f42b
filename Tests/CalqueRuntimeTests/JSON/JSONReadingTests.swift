import CalqueRuntime
import Foundation
import Testing

struct JSONReadingTests {
  @Test func `a model is read in any order of its members, unknown ones passing`() throws {
    let pet: Pet = try read(
      #"{"x":[{"id":9}],"weight":4.5,"name":"Rex","kind":"newt","tags":["a",null],"id":7}"#)
    #expect(pet.id == 7)
    #expect(pet.name == "Rex")
    #expect(pet.kind == .unlisted("newt"))
    #expect(pet.tags == ["a", nil])
    #expect(pet.owner == nil)
    #expect(pet.nickname == nil)
    #expect(pet.more == ["x": [["id": 9]]])
  }

  @Test func `absent, null and a value are three states`() throws {
    func nickname(_ member: String) throws -> Nullable<String>? {
      try read(#"{"id":1,"name":"","kind":"","tags":[],"weight":0\#(member)}"#, as: Pet.self)
        .nickname
    }
    #expect(try nickname("") == nil)
    #expect(try nickname(#","nickname":null"#) == .null)
    #expect(try nickname(#","nickname":"R"# + "\"") == .value("R"))
  }

  @Test func `of members with the same name the first one counts, whatever is read before`() throws
  {
    let text = #"{"b":1,"c":2,"a":3,"b":4,"a":5,"\u0063":6}"#
    var fields = try Fields(text)
    for name in ["a", "b", "c", "b", "a"] { try fields.expectFirst(name) }
    var others = try Fields(text)
    for name in ["c", "b", "a"] { try others.expectFirst(name) }
    #expect(try read(#"{"a":1,"a":2}"#, as: [String: Int].self) == ["a": 1])
    #expect(try read(#"{"a":1,"a":2}"#, as: JSONValue.self) == ["a": 1])
  }

  @Test func `an error knows path, expectation and finding`() throws {
    let text = #"{"id":1,"name":"","kind":"","tags":[],"weight":0,"mother":{"id":1,"tags":[""#
    let error = readError(
      text + #"x",5],"name":"","kind":"","weight":1}}"#, as: Pet.self)
    #expect(error?.path == "$.mother.tags[1]")
    #expect(error?.expected == "a string")
    #expect(error?.found == "the number 5")
    let missing = readError(#"[{"id":1}]"#, as: [Pet].self)
    #expect("\(try #require(missing))" == "$[0].name: expected a value, found no such member")
    let odd = readError(#"{"a b":{"":["x"]}}"#, as: [String: [String: [Int]]].self)
    #expect(odd?.path == #"$["a b"][""][0]"#)
    #expect(odd?.expected == "an integer (Int)")
  }

  @Test func `a broken text is told by path and byte`() throws {
    let error = readError(#"{"a":[1,{"b":tru}]}"#, as: JSONValue.self)
    #expect(error?.path == "$.a[1].b")
    #expect(error?.offset == 13)
    #expect(readError("[1,2", as: JSONValue.self)?.found == "the end of the text")
    #expect(readError(#"{"a":1,"b" 2}"#, as: JSONValue.self)?.path == "$.b")
    #expect(readError("", as: JSONValue.self)?.path == "$")
    #expect(readError("[1]x", as: JSONValue.self)?.expected == "the end of the text")
  }

  @Test func `the path of a broken text is found behind any member before it`() {
    let texts = [
      (#"{"a":{"x":1},"b":[[],{}],"c":{"d":[1,{"e":nul"#, "$.c.d[1].e"), (#"{"a":1,"b":2;"#, "$.b"),
      (#"{"a":{"b":[]},"#, "$.a"), (#"{"a":{"b":1}"#, "$.a"), (#"{"#, "$"), (#"{"a":[]]"#, "$.a"),
      (#"[[[1],[2,x"#, "$[0][1][1]"), (#"{"a":1,"b":{"c":1}x"#, "$.b"),
    ]
    for (text, path) in texts {
      #expect(readError(text, as: JSONValue.self)?.path == path, "\(text)")
    }
  }

  @Test func `depth is bounded`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try read(nested(512), as: JSONValue.self) }
    #expect(throws: JSONError.self) { try read(nested(513), as: JSONValue.self) }
    #expect(throws: JSONError.self) { try read(nested(1_000_000), as: JSONValue.self) }
  }

  @Test func `strings are decoded`() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t""#) == "\"\\/\u{8}\u{C}\n\r\t")
    #expect(try read(#""\u0041\u00e9\u20AC\ud83d\ude00""#) == "Aé€😀")
    #expect(try read(#""a\ud83dz\ude00""#) == "a\u{FFFD}z\u{FFFD}")
    #expect(try read(#""\ud83d\u0041\u0000""#) == "\u{FFFD}A\0")
    #expect(try read("\"größe 日本語 😀 twelve\"") == "größe 日本語 😀 twelve")
    #expect(try read("\u{FEFF}\"x\"") == "x")
  }

  @Test func `text that is not UTF-8 is refused`() {
    let broken: [[UInt8]] = [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFF], [0xE2, 0x82],
      [0xF0, 0x9F, 0x98],
    ]
    for bytes in broken {
      #expect(throws: JSONError.self) { try String(jsonData: Data([0x22] + bytes + [0x22])) }
    }
  }

  @Test func `whole numbers are exact and stay in range`() throws {
    #expect(try read("9223372036854775807") == Int64.max)
    #expect(try read("-9223372036854775808") == Int64.min)
    #expect(try read("18446744073709551615") == UInt64.max)
    #expect(try read("9007199254740993") == 9_007_199_254_740_993 as Int64)
    #expect(try read("1.0") == 1 as Int)
    #expect(try read("-1.50e2") == -150 as Int)
    #expect(try read("1200e-2") == 12 as Int32)
    #expect(try read("-0") == 0 as Int)
    #expect(try read("0.0e99999999999999999999") == 0 as Int)
    for text in ["9223372036854775808", "1.5", "1e19", "1e-1", "1e99999999999999999999", "\"1\""] {
      #expect(throws: JSONError.self, "\(text)") { try read(text, as: Int64.self) }
    }
    #expect(throws: JSONError.self) { try read("128", as: Int8.self) }
    #expect(throws: JSONError.self) { try read("-1", as: UInt.self) }
  }

  @Test func `doubles and decimals are the nearest there are`() throws {
    for text in ["0.1", "1e308", "5e-324", "-2.2250738585072014e-308", "123456789012345678"] {
      #expect(try read(text) == Double(text))
    }
    #expect(try read("-0", as: Double.self).sign == .minus)
    #expect(throws: JSONError.self) { try read("1e400", as: Double.self) }
    #expect(throws: JSONError.self) { try read("1e39", as: Float.self) }
    let exact = "12345678901234567890.123456789012345678"
    #expect(try read(exact, as: Decimal.self).description == exact)
    #expect(try read("\"0.10\"", as: Decimal.self) == Decimal(string: "0.1"))
    #expect(throws: JSONError.self) { try read("\"1,5\"", as: Decimal.self) }
  }

  @Test func `a value can be looked at before it is decoded`() throws {
    let probe: Probe = try read(#"{"n":null,"a":[1,"x"]}"#)
    #expect(probe.kinds == [.null, .array, .number, .string])
    #expect(probe.hasNull)
  }
}

/// Reads members by hand, for the order in which they are asked for.
private struct Fields: JSONReadable {
  var fields: JSONFields

  init(json: JSONSlice) throws(JSONError) { fields = try json.object() }

  init(_ text: String) throws { self = try read(text) }

  mutating func expectFirst(_ name: String) throws {
    switch name {
    case "a": #expect(try fields("a") as Int == 3)
    case "b": #expect(try fields("b") as Int == 1)
    default: #expect(try fields("c") as Int == 2)
    }
  }
}

/// Asks for kinds only.
private struct Probe: JSONReadable {
  var kinds: [JSONKind] = []
  var hasNull = false

  init(json: JSONSlice) throws(JSONError) {
    var fields = try json.object()
    hasNull = fields.contains("n") && !fields.contains("zzz")
    if let null = fields.value("n") { kinds.append(null.kind) }
    guard let array = fields.value("a") else { return }
    kinds.append(array.kind)
    for element in try array.array() { kinds.append(element.kind) }
  }
}
