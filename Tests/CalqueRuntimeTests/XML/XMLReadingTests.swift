import Foundation
import Testing

@testable import CalqueRuntime

/// Values that are read from XML as a shape says.
struct XMLReadingTests {
  private func order(_ text: String) throws(JSONError) -> Order {
    try XMLCoding.value(Order.self, .type(Order.self), of: Data(text.utf8))
  }

  private func json(_ text: String, _ shape: XMLShape) throws -> JSONValue {
    try XMLCoding.value(JSONValue.self, shape, of: Data(text.utf8))
  }

  @Test func `attributes, elements, text and lists`() throws {
    let order = try order(
      """
      <?xml version="1.0"?>
      <!-- the root's name does not matter -->
      <root id="7" xmlns:p="urn:o">
        <p:name>Caf&#233; &amp; <![CDATA[<Bar>]]></p:name>
        <note/>
        <placed>2026-01-02T03:04:05Z</placed>
        <isOpen> 1 </isOpen>
        <tag>a</tag>
        <lines>
          <line amount="1.50" u="kg">rice</line>
          <line amount="+2">peas</line>
        </lines>
        <tag>b</tag>
        <parent id="8"><name>up</name></parent>
        <rank>+03</rank>
      </root>
      """)
    #expect(order.id == 7)
    #expect(order.title == "Café & <Bar>")
    #expect(order.note == "")
    #expect(order.placed == Date(timeIntervalSince1970: 1_767_323_045))
    #expect(order.isOpen == true)
    #expect(order.tags == ["a", "b"])
    #expect(order.lines?.map(\.amount) == [1.5, 2])
    #expect(order.lines?.map(\.unit) == ["kg", nil])
    #expect(order.lines?.map(\.text) == ["rice", "peas"])
    #expect(order.parent?.value.title == "up")
    #expect(order.more == ["rank": 3])
  }

  @Test func `what is absent, empty or nil`() throws {
    let order = try order(
      """
      <o id="1"><name/><note xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="true"/>
      <placed/><isOpen></isOpen><lines/></o>
      """)
    #expect(order.title == "")
    #expect(order.note == nil)
    #expect(order.placed == nil)
    #expect(order.isOpen == nil)
    #expect(order.tags == [])
    #expect(order.lines == [])
    #expect(order.parent == nil)
  }

  @Test func `namespaces count where they alone tell members apart`() throws {
    let shape = XMLShape.object(
      "x", .element("a", as: XMLName("id", namespace: "urn:a"), .string),
      .element("b", as: XMLName("id", namespace: "urn:b", prefix: "b"), .string),
      .element("c", as: XMLName("only", namespace: "urn:c"), .string))
    let text = "<x xmlns:q='urn:b'><q:id>2</q:id><id xmlns='urn:a'>1</id><only>3</only></x>"
    #expect(try json(text, shape) == ["a": "1", "b": "2", "c": "3"])
    #expect(try json("<x><undeclared:only>4</undeclared:only><id>5</id></x>", shape) == ["c": "4"])
  }

  @Test func `lists at the root, of lists, and of other names than said`() throws {
    let pets = XMLShape.list("pet", .object("pet", .attribute("id", .number)))
    #expect(try json("<pets><pet id='1'/><pet id='2'/></pets>", pets) == [["id": 1], ["id": 2]])
    #expect(try json("<L><Pet id='1'/><Pet id='2'/></L>", pets) == [["id": 1], ["id": 2]])
    #expect(try json("<pets/>", pets) == [])
    let rows = XMLShape.object("t", .elements("rows", as: "r", .list("n", .number)))
    #expect(try json("<t/>", rows) == [:])
    #expect(try json("<t><r><n>1</n><n>2</n></r><r/></t>", rows) == ["rows": [[1, 2], []]])
  }

  @Test func `an element called like the property counts where none has the name`() throws {
    let shape = XMLShape.object(
      "x", .element("a", as: "b", .number), .element("c", as: "d", .number),
      .element("e", as: "c", .number), rest: .number)
    #expect(try json("<x><a>1</a><c>2</c></x>", shape) == ["a": 1, "e": 2])
    #expect(try json("<x><a>1</a><b>2</b><d>3</d></x>", shape) == ["a": 2, "c": 3])
  }

  @Test func `maps, members without an element, and anything`() throws {
    #expect(try json("<m><a>1</a><b>2</b><a>3</a></m>", .map(.number)) == ["a": 1, "b": 2])
    let shape = XMLShape.object(
      "x", .inlined("at", .object("at", .attribute("lat", .number), .element("name", .string))),
      .inlined("none", .object("none", .element("absent", .string))), .element("id", .number))
    #expect(
      try json("<x lat='1.5'><name>n</name><id>2</id></x>", shape)
        == ["at": ["lat": 1.5, "name": "n"], "id": 2])
    #expect(
      try json("<x i='1'><a>1</a><b/><a><c>2</c></a>text</x>", .any)
        == ["@i": "1", "a": ["1", ["c": "2"]], "b": nil, "#text": "text"])
    #expect(try json("<x/>", .any) == .null)
  }

  @Test func `a union is told by its tag, else by what its types can read`() throws {
    let tagged = XMLShape.union(
      "u",
      .tagged("kind", "cat", "lion", shape: .object("cat", .element("lives", .number))),
      .tagged("kind", "dog", shape: .object("dog", .attribute("kind", .string))))
    #expect(
      try json("<u><kind>lion</kind><lives>9</lives></u>", tagged) == ["kind": "lion", "lives": 9])
    #expect(try json("<u kind='dog'/>", tagged) == ["kind": "dog"])
    #expect(try json("<u><kind>emu</kind></u>", tagged) == ["kind": "emu"])
    let tried = XMLShape.union(
      "u", .trial(Order.self, .type(Order.self)), .trial(Int.self, .number),
      .trial([String: String].self, .map(.string), where: "kind", is: "m"),
      .trial(String.self, .string))
    #expect(try json("<u id='1'><name>n</name></u>", tried)["title"] == "n")
    #expect(try json("<u>12</u>", tried) == 12)
    #expect(try json("<u>twelve</u>", tried) == "twelve")
    #expect(try json("<u><kind>m</kind></u>", tried) == ["kind": "m"])
  }

  @Test(
    arguments: [
      ("7", "7"), ("+7", "7"), ("-007.50", "-7.50"), (".5", "0.5"), ("5.", "5"), ("1E+3", "1e3"),
      ("-2.5e-07", "-2.5e-07"), ("0", "0"), ("-0", "-0"), ("INF", nil), ("NaN", nil), ("1,5", nil),
      ("", nil), (".", nil), ("1e", nil), ("0x1F", nil), ("1 2", nil),
    ] as [(String, String?)])
  func `numbers in the forms of XML`(text: String, number: String?) {
    #expect(XMLNumberText.number(text)?.text == number)
  }

  @Test func `an error says the path, the line and the column`() {
    func description(_ text: String) -> String {
      do throws(JSONError) {
        _ = try order(text)
        return "no error"
      } catch {
        return error.description
      }
    }
    #expect(
      description("<o id='x'>\n<name/></o>")
        == "$.id: expected an integer (Int), found the string \"x\" (line 1, column 10)")
    #expect(
      description(
        "<o id='1'><name/>\n <lines><line amount='1'>a</line>\n<line>b</line></lines></o>")
        == "$.lines[1].amount: expected a value, found no such member (line 3, column 6)")
    #expect(description("<o>\n  <a></b>\n</o>").hasPrefix("line 2, column"))
    #expect(description("<o>\n  <a></b>\n</o>").hasSuffix("found an end tag of another name"))
  }

  @Test(
    arguments: [
      ("<a>\u{e9}</a>", String.Encoding.utf8, nil), ("\u{FEFF}<a>é</a>", .utf8, nil),
      ("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>", .isoLatin1, nil),
      ("<?xml version=\"1.0\" encoding=\"utf-8\"?><a>é</a>", .isoLatin1, "iso-8859-1"),
      ("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>", .utf16LittleEndian, nil),
      ("\u{FEFF}<a>é</a>", .utf16BigEndian, "utf-8"),
      ("<?xml version='1.0' encoding='UTF-16'?><a>é</a>", .utf8, nil),
    ] as [(String, String.Encoding, String?)])
  func `the encoding is that of the mark, the media type or the declaration`(
    text: String, encoding: String.Encoding, charset: String?
  ) throws {
    let data = try #require(text.data(using: encoding))
    #expect(try XMLCoding.value(String.self, .string, of: data, charset: charset) == "é")
  }
}
