import CalqueRuntime
import Foundation
import Testing

/// Multipart bodies (RFC 7578), byte for byte.
struct MultipartTests {
  private func client(
    _ transport: RecordingTransport, boundary: String? = "b-1"
  ) -> TestClient {
    var configuration = ClientConfiguration(transport: transport)
    if let boundary { configuration.multipartBoundary = { boundary } }
    return TestClient(configuration: configuration)
  }

  private func request(
    boundary: String? = "b-1", mediaType: MediaType = "multipart/form-data",
    _ fill: (inout MultipartForm) -> Void
  ) async throws -> HTTPRequest {
    let transport = RecordingTransport(answers: [answer(200, "application/json", petText)])
    var form = MultipartForm()
    fill(&form)
    _ = try await client(transport, boundary: boundary).pet(1) {
      $0.multipart(form, mediaType: mediaType)
    }
    return try #require(transport.requests.first)
  }

  private func body(_ fill: (inout MultipartForm) -> Void) async throws -> String {
    String(decoding: try #require(try await request(fill).body?.data), as: UTF8.self)
  }

  @Test func `text, JSON and a file, each with its own type`() async throws {
    let request = try await request {
      $0.field("id", 7)
      $0.field("address", ["city": "Ä"] as JSONValue)
      $0.field("nothing", nil as String?)
      $0.file(
        "image", FilePart(Data([0, 255, 13, 10]), filename: "a.png", contentType: "image/png"))
    }
    #expect(request.headers["Content-Type"] == "multipart/form-data; boundary=b-1")
    var expected = Data(
      """
      --b-1\r
      Content-Disposition: form-data; name="id"\r
      \r
      7\r
      --b-1\r
      Content-Disposition: form-data; name="address"\r
      Content-Type: application/json\r
      \r
      {"city":"Ä"}\r
      --b-1\r
      Content-Disposition: form-data; name="image"; filename="a.png"\r
      Content-Type: image/png\r
      \r\n
      """.utf8)
    expected += [0, 255, 13, 10]
    expected += Data("\r\n--b-1--\r\n".utf8)
    #expect(request.body?.data == expected)
  }

  @Test func `a list is a part for each element, or one where it is not exploded`() async throws {
    let part = "--b-1\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\n"
    #expect(
      try await body { $0.field("t", ["a", "b"]) } == part + "a\r\n" + part + "b\r\n--b-1--\r\n")
    #expect(
      try await body { $0.field("t", ["a", "b"], style: .form, explode: false) }
        == part + "a,b\r\n--b-1--\r\n")
    #expect(
      try await body { $0.field("t", ["a ", "b"], style: .pipeDelimited, explode: false) }
        == part + "a |b\r\n--b-1--\r\n")
    #expect(try await body { $0.field("t", [] as [String]) } == "--b-1--\r\n")
  }

  @Test func `a style makes the pairs of the query, without percent-encoding`() async throws {
    let value = ["a": "1 2", "b": ["c": 3]] as JSONValue
    func part(_ name: String, _ text: String) -> String {
      "--b-1\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)\r\n"
    }
    #expect(
      try await body { $0.field("t", value, style: .deepObject) }
        == part("t[a]", "1 2") + part("t[b][c]", "3") + "--b-1--\r\n")
    #expect(
      try await body { $0.field("t", ["a": "1"] as JSONValue, style: .form) }
        == part("a", "1") + "--b-1--\r\n")
  }

  @Test func `a header goes to all parts of its field, and to no other`() async throws {
    let named = "--b-1\r\nContent-Disposition: form-data; name="
    let text = try await body {
      $0.field("s", "x")
      $0.field("t", ["a": "1", "b": "2"] as JSONValue, style: .deepObject)
      $0.header("X-Kind", of: "t", ["k", "l"])
      $0.header("X-None", of: "t", nil as Int?)
    }
    #expect(
      text == named + "\"s\"\r\n\r\nx\r\n" + named
        + "\"t[a]\"\r\nX-Kind: k,l\r\n\r\n1\r\n" + named
        + "\"t[b]\"\r\nX-Kind: k,l\r\n\r\n2\r\n--b-1--\r\n")
    let file = try await body {
      $0.file("f", FilePart(Data(), headers: ["X-Kind": "own"]))
      $0.header("x-kind", of: "f", "other")
    }
    #expect(file.contains("X-Kind: own\r\n\r\n"))
  }

  @Test func `parts that are known by their place have no name`() async throws {
    let text = try await body {
      $0.part(["a": 1] as JSONValue)
      $0.part(FilePart(Data("x".utf8), filename: "x.txt", contentType: "text/plain"))
    }
    #expect(
      text == "--b-1\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n--b-1\r\n"
        + "Content-Disposition: attachment; filename=\"x.txt\"\r\n"
        + "Content-Type: text/plain\r\n\r\nx\r\n--b-1--\r\n")
  }

  @Test func `a file without a name has the field's, and says the type that is asked for`()
    async throws
  {
    let head =
      "--b-1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\nContent-Type: "
    #expect(
      try await body { $0.file("f", FilePart(Data("x".utf8))) }
        == head + "application/octet-stream\r\n\r\nx\r\n--b-1--\r\n")
    #expect(
      try await body {
        $0.file("f", [FilePart(Data("x".utf8), headers: ["X-Hash": "1"])], contentType: "text/csv")
      } == head + "text/csv\r\nX-Hash: 1\r\n\r\nx\r\n--b-1--\r\n")
  }

  @Test func `a type that is asked for is said, and JSON is written in it`() async throws {
    #expect(
      try await body { $0.field("t", "a", contentType: "application/json") }
        == "--b-1\r\nContent-Disposition: form-data; name=\"t\"\r\nContent-Type: application/json"
        + "\r\n\r\n\"a\"\r\n--b-1--\r\n")
    #expect(
      try await body { $0.field("t", "a", contentType: "text/plain; charset=utf-8") }
        == "--b-1\r\nContent-Disposition: form-data; name=\"t\"\r\n"
        + "Content-Type: text/plain; charset=utf-8\r\n\r\na\r\n--b-1--\r\n")
  }

  @Test func `names keep all characters but the quote`() async throws {
    #expect(
      try await body { $0.file("a\"b", FilePart(Data(), filename: "ü \\ \".txt")) }
        == "--b-1\r\nContent-Disposition: form-data; name=\"a%22b\"; filename=\"ü \\ %22.txt\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n\r\n--b-1--\r\n")
  }

  @Test func `line breaks in the header of a part are refused`() async throws {
    let files = [
      FilePart(Data(), filename: "a\r\nX-Evil: 1"), FilePart(Data(), headers: ["X": "a\nb"]),
      FilePart(Data(), contentType: MediaType(contentType: "text/plain\r\nX-Evil: 1")),
    ]
    for file in files {
      let fault = await fault { () async throws(TestError) in
        try await client(RecordingTransport(answers: [])).pet(1) { request in
          var form = MultipartForm()
          form.file("f", file)
          request.multipart(form)
        }
      }
      #expect(fault?.kind == .invalidHeader)
    }
  }

  @Test func `boundaries are random, and those that would need quotes are refused`() async throws {
    let first = try await request(boundary: nil) { $0.field("a", 1) }.headers["Content-Type"]
    let second = try await request(boundary: nil) { $0.field("a", 1) }.headers["Content-Type"]
    #expect(first != second)
    #expect(first?.hasPrefix("multipart/form-data; boundary=calque-") == true)
    let fault = await fault { () async throws(TestError) in
      try await client(RecordingTransport(answers: []), boundary: "a b").pet(1) {
        $0.multipart(MultipartForm())
      }
    }
    #expect(fault?.kind == .invalidHeader)
  }

  @Test func `other multipart types are written alike`() async throws {
    let request = try await request(mediaType: "multipart/mixed") { $0.field("a", 1) }
    #expect(request.headers["Content-Type"] == "multipart/mixed; boundary=b-1")
  }
}
