import CalqueRuntime
import Foundation
import Testing
import Wire

/// Multipart bodies against a server that takes them apart.
@Suite("Multipart bodies", .enabled(if: LiveServer.isAvailable))
struct WireMultipartTests {
  private let run: Run

  init() throws { run = try Run() }

  /// A part as the server reads it.
  private struct Part: Equatable {
    var name: String
    var filename: String?
    var contentType: String?
    var headers: [String: String] = [:]
    var value: JSONValue
  }

  private func send(_ parts: Parts) async throws -> [Part] {
    let client = WireClient(server: ServerURL(try run.url("wire", .example)))
    let body = try await client.bodies.sendMultipart(parts)
    let type = try #require(body.contentType)
    #expect(type.hasPrefix("multipart/form-data; boundary="))
    return try #require(body.value?.array).map { part in
      Part(
        name: try #require(part["name"]?.string), filename: part["filename"]?.string,
        contentType: part["contentType"]?.string,
        headers: try #require(part["headers"]).decoded(), value: try #require(part["value"]))
    }
  }

  @Test func carriesFieldsWithTheirTypes() async throws {
    let text = "é日本🎨 \"quoted\"\r\n--boundary\r\n"
    let filter = Filter(text: text, range: .init(from: 1), tags: ["a", ""])
    let values = Values(string: text, number: 2.5)
    let parts = try await send(
      .init(
        string: text, integer: .min, number: 1e25, boolean: false,
        dateTime: Date(timeIntervalSince1970: 0.5), shade: .größer, numbers: [1, 2],
        joined: ["a b", "c"], filter: filter, filters: [filter, Filter()], vendor: values,
        page: "# é", bytes: Data([0, 255]), file: FilePart(Data())))
    let expected = [
      Part(name: "string", value: .string(text)),
      Part(name: "integer", value: -9_223_372_036_854_775_808),
      Part(name: "number", value: 1e25),
      Part(name: "boolean", value: false),
      Part(name: "dateTime", value: "1970-01-01T00:00:00.500Z"),
      Part(name: "shade", value: "größer"),
      Part(name: "numbers", value: 1),
      Part(name: "numbers", value: 2),
      Part(name: "joined", value: "a b,c"),
      Part(name: "filter", contentType: "application/json", value: try JSONValue(filter)),
      Part(name: "filters", contentType: "application/json", value: try JSONValue(filter)),
      Part(name: "filters", contentType: "application/json", value: [:]),
      Part(
        name: "vendor", contentType: "application/vnd.wire.v2+json", value: try JSONValue(values)),
      Part(name: "page", contentType: "text/markdown", value: "# é"),
      Part(name: "bytes", value: "AP8="),
      Part(name: "file", filename: "file", contentType: "application/octet-stream", value: ""),
    ]
    #expect(parts.map(\.name) == expected.map(\.name))
    for (part, wanted) in zip(parts, expected) { #expect(part == wanted) }
    _ = try await run.request()
  }

  @Test func carriesFiles() async throws {
    let bytes = Data(0...255)
    let parts = try await send(
      .init(
        string: "", file: FilePart(bytes, filename: "日本 é.bin"),
        picture: FilePart(bytes, filename: "p.png", headers: ["X-Other": "d"]),
        pictureXChecksum: "abc",
        pictures: [
          FilePart(bytes, filename: "1.png", contentType: "image/png"),
          FilePart(Data("--\r\n".utf8), filename: "2.jpg", contentType: "image/jpeg"),
        ]))
    let value = JSONValue.string(bytes.base64EncodedString())
    let expected = [
      Part(name: "string", value: ""),
      Part(
        name: "file", filename: "日本 é.bin", contentType: "application/octet-stream", value: value),
      Part(
        name: "picture", filename: "p.png", contentType: "image/png",
        headers: ["X-Other": "d", "X-Checksum": "abc"], value: value),
      Part(name: "pictures", filename: "1.png", contentType: "image/png", value: value),
      Part(name: "pictures", filename: "2.jpg", contentType: "image/jpeg", value: "LS0NCg=="),
    ]
    #expect(parts == expected)
    _ = try await run.request()
  }
}
