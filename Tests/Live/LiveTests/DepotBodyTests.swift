import Depot
import Foundation
import Testing

/// Bodies that are no JSON, which the server compares with what it expects, value by value.
@Suite("Depot's bodies", .enabled(if: LiveServer.isAvailable))
struct DepotBodyTests {
  private let run: Run

  init() throws { run = try Run() }

  private var client: DepotClient {
    get throws {
      DepotClient(
        server: ServerURL(try run.url("depot", .example)),
        credentials: .basic(username: "ann", password: "secret").and(.apiKey("k-1")))
    }
  }

  @Test func sendsAForm() async throws {
    try await client.enquiries.fillForm(
      .init(
        name: "ä & b=c+d%~*", labels: ["one two", "three"], sizes: ["s", "m"],
        place: ["city": "Å", "zip": "1 2"], subject: "why?", owner: ["age": 7]))
    let request = try await run.request()
    #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
  }

  @Test func uploadsFiles() async throws {
    try await client.enquiries.uploadFiles(
      .init(
        enquiry: .init(json: "ä\"\r\n", fields: ["a b", "&=+%"]), number: 7,
        drawing: FilePart(Data(0...255), filename: "a \"b\".bin"),
        photos: [
          FilePart(Data("1".utf8), filename: "one.png"),
          FilePart(Data("--\r\n2".utf8), contentType: "image/jpeg"),
        ],
        labels: ["ä", "b"]))
    let type = try await run.request().headers["content-type"]
    #expect(type?.hasPrefix("multipart/form-data; boundary=calque-") == true)
  }

  @Test func sendsAText() async throws {
    try await client.enquiries.writeNote("a\nä")
    #expect(try await run.request().body == "a\nä")
  }
}
