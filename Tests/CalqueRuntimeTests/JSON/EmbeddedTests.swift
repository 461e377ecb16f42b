import CalqueRuntime
import Foundation
import Testing

/// Values that strings hold as JSON (JSON Schema Validation 2020-12, section 8.5).
struct EmbeddedTests {
  /// A member of each kind that generated models have.
  private struct Letter: JSONModel, Hashable {
    var pet: Pet?
    var count: Int
    var note: Nullable<String>?
    var sizes: [Double]?
    var inner: Boxed<Nullable<Letter>>?

    init(count: Int) { self.count = count }

    init(json: JSONSlice) throws(JSONError) {
      var fields = try json.object()
      pet = try fields.embedded("pet")
      count = try fields.embedded("count")
      note = try fields.embedded("note")
      sizes = try fields.embedded("sizes")
      inner = try fields.embedded("inner")
    }

    func write(to json: inout JSONWriter) {
      json.object { fields in
        fields.embedded("pet", nullable: pet)
        fields.embedded("count", count)
        fields.embedded("note", note)
        fields.embedded("sizes", sizes)
        fields.embedded("inner", inner?.value)
      }
    }
  }

  @Test func `a value is written into a string and read out of it`() throws {
    var letter = Letter(count: 1)
    #expect(try written(letter) == #"{"pet":null,"count":"1"}"#)
    letter.note = .value("a\"\\\n😀")
    letter.sizes = [1, 2.5]
    #expect(
      try written(letter)
        == #"{"pet":null,"count":"1","note":"\"a\\\"\\\\\\n😀\"","sizes":"[1,2.5]"}"#)
    letter.pet = Pet(id: 1, name: "Rex", weight: 1)
    var outer = Letter(count: 2)
    outer.inner = Boxed(.value(letter))
    #expect(try read(written(outer)) == outer)
    #expect(try read(#"{"count":" \u0031 "}"#) == Letter(count: 1))
  }

  @Test func `absent, null and a value are those of the string`() throws {
    var letter = Letter(count: 1)
    letter.note = .null
    letter.inner = Boxed(.null)
    let text = #"{"pet":null,"count":"1","note":null,"inner":null}"#
    #expect(try written(letter) == text)
    #expect(try read(text) == letter)
    #expect(try read(#"{"count":"1"}"#) == Letter(count: 1))
  }

  @Test func `what does not fit is told behind the path of the string`() {
    func message(_ text: String) -> String? { readError(text, as: Letter.self)?.description }
    #expect(message("{}") == "$.count: expected a value, found no such member")
    #expect(message(#"{"count":null}"#) == "$.count: expected a string, found null")
    #expect(message(#"{"count":1}"#) == "$.count: expected a string, found the number 1")
    #expect(
      message(#"{"count":"\"1\""}"#)
        == #"$.count: expected an integer (Int), found the string "1""#)
    #expect(
      message(#"{"count":"1","sizes":"[1,true]"}"#)
        == "$.sizes[1]: expected a number, found true")
    #expect(
      message(#"{"count":"1","inner":"{\"count\":\"1\",\"sizes\":\"[1,{}]\"}"}"#)
        == "$.inner.sizes[1]: expected a number, found an object")
    #expect(
      message(#"{"count":"1","pet":"{\"id\":1"}"#)
        == "$.pet.id: expected `,` or `}`, found the end of the text (byte 7)")
    #expect(
      message(#"{"count":""}"#)
        == "$.count: expected a value, found the end of the text (byte 0)")
  }

  @Test func `what JSON cannot say is told behind the path of the string`() {
    var letter = Letter(count: 1)
    letter.sizes = [1, .nan]
    var outer = Letter(count: 2)
    outer.inner = Boxed(.value(letter))
    let error = #expect(throws: JSONError.self) { try [outer].jsonData() }
    #expect(error?.description == "$[0].inner.sizes[1]: expected a finite number, found nan")
  }
}
