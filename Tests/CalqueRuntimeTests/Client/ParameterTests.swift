import CalqueRuntime
import Foundation
import Testing

/// OpenAPI's "Style Examples", through the requests that a transport is given.
struct ParameterTests {
  private func url(
    _ id: some JSONWritable = 1, _ prepare: (inout APIRequest) -> Void
  ) async throws -> String {
    let transport = RecordingTransport(answers: [answer(200, "application/json", petText)])
    _ = try await TestClient(transport).pet(id, prepare)
    return try #require(transport.requests.first).url.absoluteString
  }

  private func query(_ prepare: (inout APIRequest) -> Void) async throws -> String {
    let prefix = "https://api.example.com/v1/pets/1"
    let text = try await url(1, prepare)
    #expect(text.hasPrefix(prefix))
    return String(text.dropFirst(prefix.count))
  }

  private let array: JSONValue = ["blue", "black", "brown"]
  private let object: JSONValue = ["R": 100, "G": 200, "B": 150]

  @Test func `form, the query's own style`() async throws {
    #expect(try await query { $0.query("color", "blue") } == "?color=blue")
    #expect(try await query { $0.query("color", "") } == "?color=")
    #expect(
      try await query { $0.query("color", ["blue", "black"]) } == "?color=blue&color=black")
    #expect(
      try await query { $0.query("color", array, explode: false) } == "?color=blue,black,brown")
    #expect(try await query { $0.query("color", object) } == "?R=100&G=200&B=150")
    #expect(
      try await query { $0.query("color", object, explode: false) }
        == "?color=R,100,G,200,B,150")
  }

  @Test func `the other styles of a query`() async throws {
    #expect(
      try await query { $0.query("color", array, style: .spaceDelimited, explode: false) }
        == "?color=blue%20black%20brown")
    #expect(
      try await query { $0.query("color", array, style: .pipeDelimited, explode: false) }
        == "?color=blue%7Cblack%7Cbrown")
    #expect(
      try await query { $0.query("color", object, style: .deepObject) }
        == "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")
  }

  @Test func `what has no value is left out, and the order is kept`() async throws {
    let text = try await query {
      $0.query("z", true)
      $0.query("n", nil as Int?)
      $0.query("e", [] as [Int])
      $0.query("a", 1.50)
      $0.query("when", Date(timeIntervalSince1970: 0))
      $0.query("kind", Pet.Kind.cat)
    }
    #expect(text == "?z=true&a=1.5&when=1970-01-01T00%3A00%3A00Z&kind=cat")
  }

  @Test func `only unreserved characters stay as they are`() async throws {
    let text = "AZaz09-._~ !#$%&'()*+,/:;=?@[]\"é😀\n"
    #expect(
      try await query { $0.query("q", text) }
        == "?q=AZaz09-._~%20%21%23%24%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3D%3F%40%5B%5D%22%C3%A9"
        + "%F0%9F%98%80%0A")
    #expect(
      try await query { $0.query("q", "a/b?c=d&e%20f%zz g", allowReserved: true) }
        == "?q=a/b?c=d&e%20f%25zz%20g")
    #expect(try await query { $0.query("a&b", 1) } == "?a%26b=1")
  }

  @Test func `simple, label and matrix in the path`() async throws {
    func path(
      _ value: JSONValue, _ style: ParameterStyle, _ explode: Bool
    ) async throws -> String {
      let text = try await url { $0.path("id", value, style: style, explode: explode) }
      return String(text.dropFirst("https://api.example.com/v1/pets/".count))
    }
    #expect(try await path("blue", .simple, false) == "blue")
    #expect(try await path(array, .simple, true) == "blue,black,brown")
    #expect(try await path(object, .simple, false) == "R,100,G,200,B,150")
    #expect(try await path(object, .simple, true) == "R=100,G=200,B=150")
    #expect(try await path("blue", .label, false) == ".blue")
    #expect(try await path(array, .label, false) == ".blue,black,brown")
    #expect(try await path(array, .label, true) == ".blue.black.brown")
    #expect(try await path(object, .label, true) == ".R=100.G=200.B=150")
    #expect(try await path("", .matrix, false) == ";id")
    #expect(try await path(array, .matrix, false) == ";id=blue,black,brown")
    #expect(try await path(array, .matrix, true) == ";id=blue;id=black;id=brown")
    #expect(try await path(object, .matrix, true) == ";R=100;G=200;B=150")
  }

  @Test func `no value leaves its segment of the path`() async throws {
    func path(_ value: String) async throws -> String { try await url(value) { _ in } }
    let prefix = "https://api.example.com/v1/pets/"
    #expect(try await path("a/../b") == prefix + "a%2F..%2Fb")
    #expect(try await path("../../x") == prefix + "..%2F..%2Fx")
    #expect(try await path("x?y#z") == prefix + "x%3Fy%23z")
    #expect(try await path("%2e%2e") == prefix + "%252e%252e")
    #expect(try await path("...") == prefix + "...")
    #expect(try await path("\\..\\") == prefix + "%5C..%5C")
  }

  @Test(arguments: ["", ".", ".."])
  func `a value that would change the path is refused`(_ value: String) async {
    let transport = RecordingTransport(answers: [])
    let fault = await fault { () async throws(TestError) in
      try await TestClient(transport).pet(value)
    }
    #expect(fault?.kind == .invalidPathParameter)
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: [
    "..", ".", "%2e%2e", "%2E.", ".%2e", "%2e", "a/../b", "a/%2e%2E/b", "../x", "/..", "",
  ])
  func `a reserved value goes no step up either, encoded or not`(_ value: String) async {
    let transport = RecordingTransport(answers: [])
    let fault = await fault { () async throws(TestError) in
      var request = APIRequest()
      request.path("id", value, allowReserved: true)
      return try await TestClient(transport).api.value(TestClient.getPet, request)
    }
    #expect(fault?.kind == .invalidPathParameter)
    #expect(transport.requests.isEmpty)
  }

  /// Every ASCII character, alone and between others, stays in its place.
  @Test func `no character of a value ends the part of the URL that it is in`() async throws {
    for scalar in (1...0x7F).compactMap(Unicode.Scalar.init) {
      let value = "a\(Character(scalar))b"
      let text = try await url(value) { request in
        request.query("q", value)
        request.query("r", value, allowReserved: true)
      }
      let parts = try #require(URLComponents(string: text), "\(text)")
      #expect(parts.path == "/v1/pets/" + value, "\(text)")
      #expect(parts.percentEncodedPath.split(separator: "/").count == 3, "\(text)")
      #expect(parts.fragment == nil)
      let query = try #require(parts.percentEncodedQuery)
      #expect(query.hasPrefix("q="))
      #expect(query.split(separator: "&").first?.dropFirst(2).removingPercentEncoding == value)
      #expect(text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F })
    }
  }

  @Test func `a path parameter without a value is an error, not a crash`() async {
    let transport = RecordingTransport(answers: [])
    let fault = await fault { () async throws(TestError) in
      try await TestClient(transport).api.value(TestClient.getPet)
    }
    #expect(fault?.kind == .missingPathParameter)
    #expect(fault?.description == "The path parameter id has no value.")
  }

  @Test func `headers and cookies`() async throws {
    let transport = RecordingTransport(answers: [answer(200, "application/json", petText)])
    _ = try await TestClient(transport).pet(1) { request in
      request.header("X-Text", "a b")
      request.header("X-List", ["a", "b"])
      request.header("X-Object", object)
      request.header("X-Exploded", object, explode: true)
      request.header("X-None", nil as String?)
      request.cookie("a", "1;2")
      request.cookie("b", ["x", "y"])
      request.cookie("c", nil as Int?)
    }
    let headers = try #require(transport.requests.first).headers
    #expect(headers["x-text"] == "a b")
    #expect(headers["X-List"] == "a,b")
    #expect(headers["X-Object"] == "R,100,G,200,B,150")
    #expect(headers["X-Exploded"] == "R=100,G=200,B=150")
    #expect(headers["X-None"] == nil)
    #expect(headers["Cookie"] == "a=1%3B2; b=x; b=y")
  }

  @Test(arguments: ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "a\u{7F}"])
  func `no value opens a header of its own`(_ value: String) async {
    let transport = RecordingTransport(answers: [])
    let client = TestClient(transport)
    let faults = [
      await fault { () async throws(TestError) in
        try await client.pet(1) { $0.header("X-A", value) }
      },
      await fault { () async throws(TestError) in
        try await client.pet(1, options: .init(headers: ["X-A": value]))
      },
      await fault { () async throws(TestError) in
        try await client.pet(1, options: .init(headers: [value: "x"]))
      },
      await fault { () async throws(TestError) in
        try await TestClient(transport, credentials: .bearer(value)).pet(1)
      },
    ]
    #expect(faults.map { $0?.kind } == Array(repeating: .invalidHeader, count: 4))
    #expect(transport.requests.isEmpty)
  }

  @Test func `what cannot be written fails the call before it is sent`() async {
    let transport = RecordingTransport(answers: [])
    let client = TestClient(transport)
    let body = await fault { () async throws(TestError) in
      try await client.pet(1) { $0.json(Pet(id: 1, name: "", weight: .nan)) }
    }
    #expect(body?.kind == .unencodable)
    #expect(body?.description.contains("$.weight") == true)
    let query = await fault { () async throws(TestError) in
      try await client.pet(1) { $0.query("x", Double.infinity) }
    }
    #expect(query?.kind == .unencodable)
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: [
    "", "api.example.com", "ftp://example.com", "https://", "https://u:p@example.com",
    "https://example.com?a=b", "https://example.com#f", "/v1",
  ])
  func `a server that cannot be called is an error`(_ server: String) async {
    let transport = RecordingTransport(answers: [])
    let fault = await fault { () async throws(TestError) in
      try await TestClient(transport, server: ServerURL(server)).pet(1)
    }
    #expect(fault?.kind == .invalidURL)
    #expect(transport.requests.isEmpty)
  }

  @Test(arguments: [
    ("localhost:8765/v1", "localhost:8765/v1", true), ("/v1", "/v1", true),
    ("https://me:s3cr3t@example.com/v1/", "https://<redacted>@example.com/v1", false),
    ("me:s3cr3t@example.com", "<redacted>@example.com", true),
    ("https://example.com?key=s3cr3t", "https://example.com?<redacted>", false),
  ])
  func `the error shows the server, but no secret`(
    _ server: String, _ shown: String, isWithoutScheme: Bool
  ) async {
    let fault = await fault { () async throws(TestError) in
      try await TestClient(RecordingTransport(answers: []), server: ServerURL(server)).pet(1)
    }
    let text = fault?.description ?? ""
    #expect(text.contains("The server's URL '\(shown)' cannot be called"), "\(text)")
    #expect(text.contains("http:// or https://") == isWithoutScheme, "\(text)")
    #expect(!text.contains("s3cr3t"))
  }
}
