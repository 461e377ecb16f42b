import Depot
import Foundation
import Testing

/// The third description: every road that the pages do not take, with the embedded runtime.
@Suite("Depot", .enabled(if: LiveServer.isAvailable))
struct DepotTests {
  private let run: Run
  private let partID: UUID

  init() throws {
    run = try Run()
    partID = try #require(UUID(uuidString: "0b5d1f3e-6b0a-4a53-9f0c-2f6f1f3f9a11"))
  }

  private func client(_ scenario: Scenario) throws -> DepotClient {
    DepotClient(
      server: ServerURL(try run.url("depot", scenario)),
      credentials: .basic(username: "ann", password: "p:w ü").and(.apiKey("k-1")))
  }

  @Test func readsATextWithoutSendingCredentials() async throws {
    #expect(try await client(.example).checkHealth() == "open – come in")
    let headers = try await run.request().headers
    #expect(headers["authorization"] == nil)
    #expect(headers["x-depot-key"] == nil)
    #expect(headers["accept"] == "text/plain")
  }

  @Test func sendsBothCredentials() async throws {
    _ = try await client(.example).categories.list()
    let headers = try await run.request().headers
    let pair = Data("ann:p:w ü".utf8).base64EncodedString()
    #expect(headers["authorization"] == "Basic \(pair)")
    #expect(headers["x-depot-key"] == "k-1")
  }

  @Test func decodesAPart() async throws {
    let part = try await client(.example).parts.get(partID: partID)
    #expect(part.id == partID)
    #expect(part.visibility == .unlistedValue)
    #expect(part.supplier == nil)
    #expect(part.note == "mind the grease")
    #expect(part.weight == 0.25)
    #expect(part.madeOn == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(part.updatedAt == Date(timeIntervalSince1970: 1_709_296_245.5))
    #expect(part.stock == ["north": 3, "south": 0])
    #expect(part.attributes == ["b": [1, ["c": nil]], "a": true])
    #expect(part.dimensions?.unit == .mm)
    #expect(part.dimensions?.additionalProperties == ["height": 12.5, "width": 3])
    #expect(part.category?.parent?.name == "House")
    let request = try await run.request()
    #expect(request.path.lowercased() == "/parts/\(partID.uuidString.lowercased())")
  }

  @Test func decodesABarePart() async throws {
    let part = try await client(.bare).parts.get(partID: partID)
    #expect(part.visibility == .listed)
    #expect(part.supplier == "Acme")
    #expect(part.note == nil)
    #expect(part.dimensions == nil)
    #expect(part.stock.isEmpty)
  }

  @Test func listsWithAQueryList() async throws {
    let list = try await client(.example).parts.list(
      labels: ["a b", "c&d"], updatedSince: Date(timeIntervalSince1970: 1_709_296_245), limit: 2)
    #expect(list.total == 9_007_199_254_740_993)
    #expect(list.parts.map(\.visibility) == [.unlistedValue, .listed])
    let query = try await run.request().query
    #expect(query.hasPrefix("labels=a%20b&labels=c%26d&updatedSince=2024-03-01T12"))
    #expect(query.hasSuffix("&limit=2"))
  }

  @Test func leavesOutOptionalParameters() async throws {
    _ = try await client(.example).parts.list()
    #expect(try await run.request().query == "")
  }

  @Test func tellsTwoSuccessesApart() async throws {
    let draft = PartDraft(
      name: "Hinge", labels: ["iron"],
      dimensions: .init(unit: .mm, additionalProperties: ["height": 2.5]))
    switch try await client(.example).parts.create(draft) {
    case .part(let part): #expect(part.name == "Hinge")
    case .ticket: Issue.record("the server answered 200")
    }
    switch try await client(.ordered).parts.create(draft) {
    case .part: Issue.record("the server answered 202")
    case .ticket(let ticket): #expect(ticket.number == 7)
    }
    let body = try #require(try await run.received().first?.body)
    #expect(
      body
        == #"{"name":"Hinge","labels":["iron"],"dimensions":{"unit":"mm","height":2.5}}"#)
  }

  @Test func updatesInThreeStates() async throws {
    let parts = try client(.example).parts
    _ = try await parts.update(partID: partID, body: .init(supplier: nil))
    _ = try await parts.update(partID: partID, body: .init(name: "n", supplier: "s", note: .null))
    _ = try await parts.update(partID: partID, body: .init(supplier: nil, note: .value("x")))
    let received = try await run.received()
    #expect(received.flatMap(\.violations) == [])
    #expect(
      received.map(\.body) == [
        #"{"supplier":null}"#, #"{"name":"n","supplier":"s","note":null}"#,
        #"{"supplier":null,"note":"x"}"#,
      ])
  }

  @Test func deletesWithoutAnAnswer() async throws {
    try await client(.example).parts.delete(partID: partID)
    #expect(try await run.request().method == "DELETE")
  }

  @Test func downloadsBytes() async throws {
    let drawing = try await client(.example).parts.downloadDrawing(partID: partID)
    #expect(drawing == Data(0...255))
  }

  @Test func decodesRecursion() async throws {
    let categories = try await client(.example).categories.list()
    #expect(categories.map(\.name) == ["House", "Garden"])
    #expect(categories.first?.children?.first?.parent?.name == "House")

    let shelf = try await client(.example).shelves.get(code: "A/1 ü")
    #expect(shelf.code == "A/1 ü")
    #expect(shelf.topCrate?.shelf?.code == "B")
    #expect(shelf.crates?.last?.shelf?.crates == [])
    #expect(try await run.received().last?.path == "/shelves/A%2F1%20%C3%BC")
  }

  @Test func keepsNamesThatGeneratedCodeUses() async throws {
    let answer: DepotResponse = try await client(.example).enquiries.send(
      .init(json: "j", fields: ["f"], options: "o"))
    #expect(answer.json == "yes")
    #expect(answer.fields == 2)
    #expect(try await run.request().body == #"{"json":"j","fields":["f"],"options":"o"}"#)
  }
}
