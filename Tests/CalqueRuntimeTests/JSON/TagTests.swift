import CalqueRuntime
import Foundation
import Testing

struct TagTests {
  /// An object that writes its kind only where it has one.
  private struct Item: JSONWritable {
    var kind: String?
    var inner: [Int] = []

    func write(to json: inout JSONWriter) {
      json.object { fields in
        fields("kind", kind)
        fields("inner", inner)
      }
    }
  }

  /// A value within a tagged one.
  private struct Tagged<Value: JSONWritable>: JSONWritable {
    let value: Value

    func write(to json: inout JSONWriter) { json.tagged("kind", "x", value) }
  }

  @Test func `a tag is written once, and in the outermost object only`() throws {
    #expect(try written(Tagged(value: Item())) == #"{"inner":[],"kind":"x"}"#)
    #expect(try written(Tagged(value: Item(kind: "own"))) == #"{"kind":"own","inner":[]}"#)
    #expect(try written(Tagged(value: ["kind": 1])) == #"{"kind":1}"#)
    #expect(try written(Tagged(value: ["a": [String: Int]()])) == #"{"a":{},"kind":"x"}"#)
    #expect(try written([Tagged(value: Item())]) == #"[{"inner":[],"kind":"x"}]"#)
  }

  /// Reads what an object says that it is.
  private struct Kind: JSONReadable {
    let tag: String?
    let isOne: Bool

    init(json: JSONSlice) throws(JSONError) {
      tag = try json.tag("kind")
      isOne = json.has("kind", "a", "1")
    }
  }

  @Test func `a tag is a string or a number`() throws {
    #expect(try read(#"{"kind":"a"}"#, as: Kind.self).tag == "a")
    #expect(try read(#"{"kind":1}"#, as: Kind.self).isOne)
    #expect(try !read(#"{"kind":"b"}"#, as: Kind.self).isOne)
    #expect(try read(#"{"kind":null}"#, as: Kind.self).tag == nil)
    #expect(try read("{}", as: Kind.self).tag == nil)
    #expect(readError("[]", as: Kind.self)?.expected == "an object")
  }
}

struct DecimalStringTests {
  @Test func `a decimal travels as the string that it came as`() throws {
    let price = try read(#""19.90""#, as: DecimalString.self)
    #expect(price == 19.9)
    #expect(price.value == Decimal(string: "19.9"))
    #expect(try written(price) == #""19.90""#)
    #expect(try written(DecimalString(Decimal(string: "0.1") ?? 0)) == #""0.1""#)
    #expect(try read("12.50", as: DecimalString.self).text == "12.50")
    #expect(readError(#""twelve""#, as: DecimalString.self) != nil)
  }
}
