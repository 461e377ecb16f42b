import CalqueRuntime
import Foundation
import Testing

/// The transport that answers from routes.
struct StubTransportTests {
  private let stub = StubTransport(basePath: "/v1")

  private func send(_ method: HTTPMethod, _ path: String) async throws -> HTTPResponse {
    let url = try #require(URL(string: "https://api.example.com\(path)"))
    return try await stub.send(HTTPRequest(method: method, url: url))
  }

  @Test func `a route answers by method and path`() async throws {
    stub.on(.get, "/pets/{id}", .json(text: petText))
    stub.on(.delete, "/pets/{id}", .status(204))
    let client = TestClient(stub)
    #expect(try await client.pet("a b/c").value.name == "Rex")
    #expect(try await send(.delete, "/v1/pets/1").status == 204)
    #expect(stub.calls.map(\.route) == ["GET /pets/{id}", "DELETE /pets/{id}"])
    #expect(stub.calls(.get, "/pets/{id}").map(\.parameters) == [["id": "a b/c"]])
    #expect(stub.calls(.put, "/pets/{id}").isEmpty)
  }

  @Test func `a path without parameters counts before one with, and the last of two`() async throws
  {
    stub.on(.get, "/pets/{id}", .status(201))
    stub.on(.get, "/pets/mine", .status(202))
    stub.on(.get, "/pets/{id}.json", .status(203))
    stub.on(.get, "/{any}/{id}", .status(204))
    stub.on(.get, "/pets/{id}", .status(205))
    #expect(try await send(.get, "/v1/pets/mine").status == 202)
    #expect(try await send(.get, "/v1/pets/8").status == 205)
    #expect(try await send(.get, "/v1/dogs/8").status == 204)
    #expect(stub.calls[1].parameters == ["id": "8"])
  }

  @Test(arguments: ["/v1/pets", "/pets/1", "/v1/pets/1/toys", "/v2/pets/1"])
  func `a request that no route fits fails, and is remembered`(_ path: String) async throws {
    stub.on(.get, "/pets/{id}", .status(200))
    let error = await #expect(throws: TransportError.self) { try await send(.get, path) }
    let message =
      "No route answers GET \(path). The base path is /v1, the routes are: GET /pets/{id}."
    #expect(error?.message == message)
    #expect(error?.isRetryable == false)
    #expect(stub.calls.map(\.route) == [""])
  }

  @Test func `answers of every kind`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    try Data("[1]".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    stub.on(.get, "/json", .json(["a": 1] as JSONValue, status: 201, headers: ["X-A": "b"]))
    stub.on(.get, "/file", .file(file))
    stub.on(.get, "/missing", .file(file.appending(path: "none")))
    stub.on(.get, "/data", .data(Data([1]), "image/png"))
    stub.on(.get, "/none", .failure(TransportError(.timeout, "Late.")))
    stub.on(.get, "/nan", .json(Double.nan))
    let json = try await send(.get, "/v1/json")
    #expect(json.status == 201)
    #expect(json.headers["x-a"] == "b")
    #expect(json.mediaType == "application/json")
    #expect(String(decoding: json.body, as: UTF8.self) == #"{"a":1}"#)
    #expect(try await send(.get, "/v1/file").body == Data("[1]".utf8))
    #expect(try await send(.get, "/v1/data").mediaType == "image/png")
    for path in ["missing", "none", "nan"] {
      await #expect(throws: TransportError.self) { try await send(.get, "/v1/\(path)") }
    }
  }

  @Test func `one answer after the other, and a closure that looks at the call`() async throws {
    stub.on(.get, "/a", .each(.status(503), .status(200)))
    #expect(try await send(.get, "/v1/a").status == 503)
    #expect(try await send(.get, "/v1/a").status == 200)
    await #expect(throws: TransportError.self) { try await send(.get, "/v1/a") }
    stub.on(.get, "/b") { call in HTTPResponse(status: call.query("q") == "x y" ? 200 : 400) }
    #expect(try await send(.get, "/v1/b?q=x%20y").status == 200)
    let call = try #require(stub.calls.last)
    #expect(throws: JSONError.self) { try call.json(as: JSONValue.self) }
  }
}
