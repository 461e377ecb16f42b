import Foundation
import Shop
import Testing

/// XML in and out, against a server that reads and writes it with a parser of its own.
@Suite("Shop", .enabled(if: ServerProcess.isAvailable))
struct ShopTests {
  private static let server = ServerProcess.start("shop.py")

  private let client: ShopClient
  private let origin: String

  init() throws {
    origin = "http://127.0.0.1:\(try #require(Self.server).port)"
    client = ShopClient(server: ServerURL(try #require(URL(string: origin))))
  }

  private static let order = Order(
    id: 7, name: "Café & <Bar>", note: .null, placedAt: Date(timeIntervalSince1970: 1_767_323_045),
    isGift: true, tags: ["a", "\"b\""], lines: [Line(amount: 1.5, text: "rice ]]> peas")],
    payment: .card(Card(method: "card", number: "4111")),
    parent: Order(id: 8, name: "up", note: .value(""), tags: []), stock: ["north": 3, "south": 0])

  /// An element as the server's parser has it.
  private struct Element: Decodable {
    let name: String
    let attributes: [String: String]
    let text: String
    let children: [Element]

    func child(_ name: String) -> Element? { children.first { $0.name == name } }
  }

  private struct Received: Decodable {
    let accept: String
    let contentType: String
    let body: Element
  }

  private func received(_ id: String) async throws -> Received {
    let url = try #require(URL(string: "\(origin)/_received/\(id)"))
    return try JSONDecoder().decode(Received.self, from: Data(contentsOf: url))
  }

  @Test func anotherParserReadsWhatIsWritten() async throws {
    _ = try await client.setOrder(id: "written", body: Self.order)
    let received = try await received("written")
    #expect(received.contentType == "application/xml")
    #expect(received.accept == "application/xml")
    let root = received.body
    #expect(root.name == "{urn:example:shop}order")
    #expect(root.attributes == ["id": "7"])
    #expect(
      root.children.map(\.name) == [
        "name", "note", "placed", "isGift", "tag", "tag", "lines", "payment", "parent", "stock",
      ])
    #expect(root.child("name")?.text == "Café & <Bar>")
    let null = ["{http://www.w3.org/2001/XMLSchema-instance}nil": "true"]
    #expect(root.child("note")?.attributes == null)
    #expect(root.child("placed")?.text == "2026-01-02T03:04:05Z")
    #expect(root.children.filter { $0.name == "tag" }.map(\.text) == ["a", "\"b\""])
    #expect(root.child("lines")?.child("line")?.text == "rice ]]> peas")
    #expect(root.child("lines")?.child("line")?.attributes == ["amount": "1.5"])
    #expect(root.child("payment")?.attributes == ["method": "card"])
    #expect(root.child("payment")?.child("number")?.text == "4111")
    #expect(root.child("parent")?.attributes == ["id": "8"])
    #expect(root.child("stock")?.children.map(\.text).sorted() == ["0", "3"])
  }

  /// The server writes the order anew, in UTF-16.
  @Test func whatAnotherParserWritesIsRead() async throws {
    let order = try await client.setOrder(id: "read", body: Self.order)
    var expected = Self.order
    expected.note = nil
    expected.parent?.tags = nil
    var came = order
    came.note = nil
    #expect(came == expected)
    #expect(order.note == nil || order.note == .null)
    #expect(try await client.listOrders().contains { $0.id == 7 })
  }

  @Test func errorsAreTyped() async throws {
    let error = await #expect(throws: ShopError.self) {
      try await client.setOrder(id: "refused", body: Order(id: 1, name: "refused"))
    }
    guard case .documented(let fault, let response) = error else {
      Issue.record("\(String(describing: error)) is not documented")
      return
    }
    #expect(fault == Fault(code: 9, reason: "We do not sell that."))
    #expect(response.status == 409)
  }

  @Test func isDecodedByWhatCame() async throws {
    let json = try await client.getAnswer(name: "json")
    #expect(json == Order(id: 1, name: "as JSON", tags: ["a"]))
    #expect(try await client.getAnswer(name: "xml") == Order(id: 1, name: "as XML", tags: ["a"]))
    #expect(try await client.getAnswer(name: "suffix").name == "v2")
    #expect(try await client.getAnswer(name: "latin").name == "Café")
    #expect(try await client.getAnswer(name: "untyped").name == "no type")
  }

  @Test(arguments: ["laughs", "deep", "cut", "wrong", "page"])
  func whatIsNoOrderIsADecodingFailure(name: String) async throws {
    let error = await #expect(throws: ShopError.self) { try await client.getAnswer(name: name) }
    guard case .call(let failure) = error, case .decoding(let decoding) = failure.reason else {
      Issue.record("\(String(describing: error)) is no decoding failure")
      return
    }
    #expect(decoding.response.status == 200)
    #expect(!decoding.response.body.isEmpty)
    #expect(decoding.kind == (name == "page" ? .mediaType : .value))
    let description = try #require(failure.errorDescription)
    switch name {
    case "laughs": #expect(description.contains("a document type declaration"))
    case "wrong": #expect(description.contains("$.id: expected an integer"))
    case "page": #expect(description.contains("Down for maintenance"))
    default: #expect(description.contains("line 1"))
    }
  }

  @Test func whatXMLCannotSayIsNotSent() async throws {
    let error = await #expect(throws: ShopError.self) {
      try await client.setOrder(id: "bell", body: Order(id: 1, name: "\u{7}"))
    }
    guard case .call(let failure) = error, case .invalidRequest(let fault) = failure.reason else {
      Issue.record("\(String(describing: error)) is no invalid request")
      return
    }
    #expect(fault.kind == .unencodable)
  }
}
