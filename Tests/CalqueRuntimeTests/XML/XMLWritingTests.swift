import Foundation
import Testing

@testable import CalqueRuntime

/// Values that are written as XML: exactly what the shape says.
struct XMLWritingTests {
  private func text(_ value: JSONValue, _ shape: XMLShape, as name: XMLName = "x") throws -> String
  {
    let data = try XMLCoding.data(value, name, shape)
    let text = String(decoding: data, as: UTF8.self)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    #expect(text.hasPrefix(declaration))
    return String(text.dropFirst(declaration.count))
  }

  @Test func `attributes, elements, text and lists, namespaces declared once`() throws {
    let json = """
      {"id":7,"title":"Café & <Bar>","note":null,"placed":"2026-01-02T03:04:05Z","isOpen":true,
      "tags":["a","b"],"lines":[{"amount":1.5,"unit":"\\"kg\\"","text":"a ]]> b"}],
      "parent":{"id":8,"title":"up","note":"","tags":[]},"rank":3}
      """
    let order = try Order(jsonData: Data(json.utf8))
    let data = try XMLCoding.data(
      order, XMLName("order", namespace: "urn:o", prefix: "o"), .type(Order.self))
    #expect(
      String(decoding: data, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?><o:order xmlns:o="urn:o" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="7">\
        <o:name>Café &amp; &lt;Bar&gt;</o:name><note xsi:nil="true"/>\
        <placed>2026-01-02T03:04:05Z</placed><isOpen>true</isOpen><tag>a</tag><tag>b</tag>\
        <lines><line amount="1.5" u="&quot;kg&quot;"><![CDATA[a ]]]]><![CDATA[> b]]></line></lines>\
        <parent id="8"><o:name>up</o:name><note/></parent><rank>3</rank></o:order>
        """)
    #expect(try XMLCoding.value(Order.self, .type(Order.self), of: data) == order)
  }

  @Test func `other namespaces, and one without a prefix`() throws {
    let shape = XMLShape.object(
      "x", .element("a", as: XMLName("a", namespace: "urn:1", prefix: "p"), .string),
      .element("b", as: XMLName("b", namespace: "urn:2", prefix: "p"), .string),
      .attribute("c", as: XMLName("c", namespace: "urn:3", prefix: "q"), .string))
    let value: JSONValue = ["a": "1", "b": "2", "c": "3"]
    let root = XMLName("x", namespace: "urn:0")
    #expect(
      try text(value, shape, as: root) == """
        <x xmlns:p="urn:1" xmlns:q="urn:3" xmlns="urn:0" q:c="3"><p:a>1</p:a>\
        <p:b xmlns:p="urn:2">2</p:b></x>
        """)
    let data = try XMLCoding.data(value, root, shape)
    #expect(try XMLCoding.value(JSONValue.self, shape, of: data) == value)
  }

  @Test func `text comes back as it was, whatever is in it`() throws {
    let value: JSONValue = ["a": " \t\r\n<&>\"' ]]> é😀 ", "b": "\t\r\n\"<"]
    let shape = XMLShape.object("x", .element("a", .string), .attribute("b", .string))
    let data = try XMLCoding.data(value, "x", shape)
    #expect(try XMLCoding.value(JSONValue.self, shape, of: data) == value)
  }

  @Test func `lists, maps, unions, members without an element, and anything`() throws {
    #expect(
      try text([[1, nil], []], .list("r", .list("n", .number))) == """
        <x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><r><n>1</n>\
        <n xsi:nil="true"/></r><r/></x>
        """)
    #expect(try text(["b": 1, "a": true], .map(.any)) == "<x><b>1</b><a>true</a></x>")
    let union = XMLShape.union(
      "u", .tagged("kind", "dog", shape: .object("dog", .attribute("age", .number))),
      .trial(Int.self, .number))
    #expect(try text(["kind": "dog", "age": 3], union) == "<x age=\"3\"><kind>dog</kind></x>")
    #expect(try text(4, union) == "<x>4</x>")
    let inlined = XMLShape.object(
      "x", .inlined("at", .object("at", .attribute("lat", .number), .element("name", .string))))
    #expect(
      try text(["at": ["lat": 1, "name": "n"]], inlined) == "<x lat=\"1\"><name>n</name></x>")
    let anything: JSONValue = ["@i": "1", "a": ["1", ["c": "2"]], "b": nil, "#text": "t"]
    let data = try XMLCoding.data(anything, "x", .any)
    #expect(try XMLCoding.value(JSONValue.self, .any, of: data) == anything)
  }

  @Test func `what XML cannot say is an error`() {
    func fault(_ value: JSONValue, _ shape: XMLShape) -> String? {
      do throws(JSONError) {
        _ = try XMLCoding.data(value, "x", shape)
        return nil
      } catch {
        return error.description
      }
    }
    #expect(
      fault(["a b": 1], .map(.number)) == "$[\"a b\"]: expected a name that XML has, found 'a b'")
    #expect(fault(["1a": 1], .map(.number)) != nil)
    #expect(
      fault([#"@a="1"><evil/><b c"#: "x"], .any)?.contains("expected a name that XML has") == true)
    let attribute = XMLShape.object("x", .attribute("a b", .string))
    #expect(fault(["a b": "x"], attribute)?.contains("found 'a b'") == true)
    #expect(
      fault(["a": "x\u{1}"], .map(.string)) == "a: expected characters that XML has, found U+1")
    #expect(fault(["é-1.x_y": "ok"], .map(.string)) == nil)
    var deep: JSONValue = 1
    for _ in 0..<300 { deep = ["a": deep] }
    #expect(
      fault(deep, .any)?.contains("at most \(XMLTree.maximumDepth) levels of elements") == true)
  }

  @Test func `a request carries XML, and an answer is read from it`() async throws {
    let transport = RecordingTransport { (request) async throws(TransportError) in
      var response = answer(200, "application/vnd.shop+xml; charset=utf-8", "")
      response.body = request.body?.data ?? Data()
      return response
    }
    let operation = APIOperation<Order, TestError>(
      .post, "/orders", success: [.json(200, Order.self), .xml(200, Order.self)])
    let order = try Order(jsonData: Data(#"{"id":1,"title":"t","note":null,"tags":["a"]}"#.utf8))
    var request = APIRequest()
    request.xml(order, mediaType: "text/xml")
    let echoed = try await TestClient(transport).api.value(operation, request)
    #expect(echoed == order)
    let sent = try #require(transport.requests.first)
    #expect(sent.headers["Content-Type"] == "text/xml")
    #expect(sent.headers["Accept"] == "application/json, application/xml;q=0.9")
    let text = String(decoding: try #require(sent.body?.data), as: UTF8.self)
    #expect(text.contains("<o:order "))
    var broken = APIRequest()
    broken.xml(["a b": 1], as: "x", .map(.number))
    await #expect(throws: TestError.self) {
      try await TestClient(transport).api.value(operation, broken)
    }
    #expect(transport.requests.count == 1)
  }
}
