import CalqueRuntime
import Foundation
import Testing

struct ValueTests {
  @Test func `UUIDs, URIs and bytes`() throws {
    let text = "\"2eb8aa08-aa98-11ea-b4aa-73b441d16380\""
    #expect(try written(read(text, as: UUID.self)) == text)
    #expect(try read("\"https://example.com/a?b#c\"", as: URL.self).host == "example.com")
    #expect(throws: JSONError.self) { try read("\"\"", as: URL.self) }
    #expect(try read("\"AQL/\"", as: Data.self) == Data([1, 2, 255]))
    #expect(try written(Data([1, 2, 255])) == "\"AQL/\"")
    #expect(throws: JSONError.self) { try read("\"*\"", as: Data.self) }
  }

  @Test func `optionals and nullables in collections`() throws {
    #expect(try read("[1,null]", as: [Int?].self) == [1, nil])
    #expect(try written([1, nil] as [Int?]) == "[1,null]")
    #expect(try read(#"{"a":null,"b":2}"#, as: [String: Int?].self) == ["a": nil, "b": 2])
    #expect(try read("[1,null]", as: [Nullable<Int>].self) == [.value(1), .null])
    #expect(try read("[null]", as: [Nullable<Int>?].self) == [.null])
    #expect(throws: JSONError.self) { try read("[null]", as: [Int].self) }
    #expect(Nullable.value(3).wrapped == 3)
    #expect(Nullable<Int>.null.wrapped == nil)
  }

  @Test func `boxes hold values, not references`() throws {
    var box = Boxed(1)
    let copy = box
    box.value = 2
    #expect(copy.value == 1)
    #expect(box != copy)
    #expect(box == Boxed(2))
    #expect(try written([box, copy]) == "[2,1]")
    #expect(try read("[7]", as: [Boxed<Int>].self) == [Boxed(7)])
  }

  @Test func `models hold themselves to any depth that JSON may have`() throws {
    var pet = Pet(id: 0, name: "")
    for id in 1...300 {
      var next = Pet(id: Int64(id), name: "")
      next.mother = pet
      pet = next
    }
    #expect(try Pet(jsonData: pet.jsonData()) == pet)
  }
}
