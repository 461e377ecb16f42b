import CalqueRuntime
import Foundation
import Testing

/// Every cell of "Style Examples" (OpenAPI 3.1.1, section 4.8.12.4; the cookie style's of 3.2.0).
struct StyleExampleTests {
  /// One row: what the parameter `color` becomes.
  struct Row: Sendable, CustomTestStringConvertible {
    let style: ParameterStyle
    let explode: Bool
    /// Nil where the table says "n/a".
    let empty: String?
    let string: String?
    let array: String?
    let object: String?

    init(
      _ style: ParameterStyle, _ explode: Bool, _ empty: String?, _ string: String?,
      _ array: String?, _ object: String?
    ) {
      self.style = style
      self.explode = explode
      self.empty = empty
      self.string = string
      self.array = array
      self.object = object
    }

    var testDescription: String { "\(style), explode \(explode)" }

    var cells: [(JSONValue, String)] {
      let array: JSONValue = ["blue", "black", "brown"]
      let object: JSONValue = ["R": 100, "G": 200, "B": 150]
      let cells: [(JSONValue, String?)] = [
        ("", empty), ("blue", string), (array, self.array), (object, self.object),
      ]
      return cells.compactMap { value, text in text.map { (value, $0) } }
    }
  }

  private func request(
    _ path: StaticString, _ prepare: (inout APIRequest) -> Void
  ) async throws -> HTTPRequest {
    let transport = RecordingTransport(answers: [answer(204, nil)])
    let operation = APIOperation<Void, TestError>(.get, path, success: [.empty(204)])
    var call = APIRequest()
    prepare(&call)
    let client = APIClient<TestError>(
      server: "https://a.example", configuration: .init(transport: transport))
    _ = try await client.value(operation, call)
    return try #require(transport.requests.first)
  }

  @Test(arguments: [
    Row(
      .matrix, false, ";color", ";color=blue", ";color=blue,black,brown",
      ";color=R,100,G,200,B,150"),
    Row(
      .matrix, true, ";color", ";color=blue", ";color=blue;color=black;color=brown",
      ";R=100;G=200;B=150"),
    Row(.label, false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    Row(.label, true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    Row(.simple, false, nil, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    Row(.simple, true, nil, "blue", "blue,black,brown", "R=100,G=200,B=150"),
  ])
  func `in the path`(_ row: Row) async throws {
    for (value, text) in row.cells {
      let request = try await request("/x{color}") {
        $0.path("color", value, style: row.style, explode: row.explode)
      }
      #expect(request.url.absoluteString == "https://a.example/x" + text)
    }
  }

  @Test(arguments: [
    Row(
      .form, false, "color=", "color=blue", "color=blue,black,brown",
      "color=R,100,G,200,B,150"),
    Row(
      .form, true, "color=", "color=blue", "color=blue&color=black&color=brown",
      "R=100&G=200&B=150"),
    Row(
      .spaceDelimited, false, nil, nil, "color=blue%20black%20brown",
      "color=R%20100%20G%20200%20B%20150"),
    Row(
      .pipeDelimited, false, nil, nil, "color=blue%7Cblack%7Cbrown",
      "color=R%7C100%7CG%7C200%7CB%7C150"),
    Row(.spaceDelimited, true, nil, nil, "color=blue&color=black&color=brown", nil),
    Row(.pipeDelimited, true, nil, nil, "color=blue&color=black&color=brown", nil),
    Row(
      .deepObject, true, nil, nil, nil, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
  ])
  func `in the query`(_ row: Row) async throws {
    for (value, text) in row.cells {
      let request = try await request("/x") {
        $0.query("color", value, style: row.style, explode: row.explode)
      }
      #expect(request.url.absoluteString == "https://a.example/x?" + text)
    }
  }

  @Test(arguments: [
    Row(.simple, false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    Row(.simple, true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
  ])
  func `in a header`(_ row: Row) async throws {
    for (value, text) in row.cells {
      let request = try await request("/x") { $0.header("color", value, explode: row.explode) }
      #expect(request.headers["color"] == text)
    }
  }

  @Test(arguments: [
    Row(
      .form, false, "color=", "color=blue", "color=blue,black,brown",
      "color=R,100,G,200,B,150"),
    Row(
      .cookie, false, "color=", "color=blue", "color=blue,black,brown",
      "color=R,100,G,200,B,150"),
    Row(
      .cookie, true, "color=", "color=blue", "color=blue; color=black; color=brown",
      "R=100; G=200; B=150"),
  ])
  func `in a cookie`(_ row: Row) async throws {
    for (value, text) in row.cells {
      let request = try await request("/x") {
        $0.cookie("color", value, style: row.style, explode: row.explode)
      }
      #expect(request.headers["Cookie"] == text)
    }
  }

  @Test func `what RFC 6570 calls undefined is left out`() async throws {
    let request = try await request("/x{p}") {
      $0.path("p", ["a", nil, "b"] as JSONValue, style: .label, explode: true)
      $0.query("none", JSONValue.null)
      $0.query("empty", [] as [Int], explode: false)
      $0.query("object", [:] as [String: Int], style: .deepObject)
      $0.query("some", ["a", nil, ""] as JSONValue)
      $0.query("nulls", [nil, nil] as JSONValue, style: .pipeDelimited, explode: false)
      $0.query(
        "deep", ["a": nil, "b": ["c": nil, "d": [1, nil]]] as JSONValue, style: .deepObject)
      $0.header("X-None", [] as [Int])
      $0.cookie("none", JSONValue.null)
    }
    #expect(
      request.url.absoluteString == "https://a.example/x.a.b?some=a&some=&deep%5Bb%5D%5Bd%5D=1")
    #expect(request.headers["X-None"] == nil)
    #expect(request.headers["Cookie"] == nil)
  }

  @Test func `reserved characters stay where they are allowed, but do not end the URL`()
    async throws
  {
    let value = "a/b?c#d&e=f+g:h@[i]%20j%zz k"
    let request = try await request("/x/{p}") {
      $0.path("p", value, allowReserved: true)
      $0.query("q", value, allowReserved: true)
    }
    #expect(
      request.url.absoluteString
        == "https://a.example/x/a/b%3Fc%23d&e=f+g:h@%5Bi%5D%20j%25zz%20k"
        + "?q=a/b?c%23d&e=f+g:h@%5Bi%5D%20j%25zz%20k")
    await #expect(throws: TestError.self) {
      try await self.request("/x/{p}") { $0.path("p", "a/../b", allowReserved: true) }
    }
  }

  @Test func `a path that is no URL leaves the values as they are`() async throws {
    let request = try await request("/a b/[é]/{p}/100%/%20") { $0.path("p", "c/d e") }
    #expect(
      request.url.absoluteString
        == "https://a.example/a%20b/%5B%C3%A9%5D/c%2Fd%20e/100%25/%20")
  }

  @Test func `JSON, and the whole query`() async throws {
    let filter: JSONValue = ["a": [1, nil]]
    let json = try await request("/x") {
      $0.query("filter", filter, style: .json)
      $0.header("X-Filter", filter, style: .json)
      $0.cookie("filter", filter, style: .json)
    }
    #expect(json.url.query == "filter=%7B%22a%22%3A%5B1%2Cnull%5D%7D")
    #expect(json.headers["X-Filter"] == #"{"a":[1,null]}"#)
    #expect(json.headers["Cookie"] == "filter=%7B%22a%22%3A%5B1%2Cnull%5D%7D")
    let form = try await request("/x") {
      $0.querystring(
        "all", ["a b": "c&d", "e": ["f", "g"], "h": ["i": 1], "j": [1, 2]] as JSONValue,
        .style("j", .form, explode: false))
    }
    #expect(form.url.query == "a+b=c%26d&e=f&e=g&h=%7B%22i%22%3A1%7D&j=1,2")
    let empty = try await request("/x") { $0.querystring("all", [:] as JSONValue) }
    #expect(empty.url.absoluteString == "https://a.example/x")
    let whole = try await request("/x") { $0.querystring("all", ["a", "b"], style: .json) }
    #expect(whole.url.query == "%5B%22a%22%2C%22b%22%5D")
    let text = try await request("/x") { $0.querystring("all", "a b", style: .simple) }
    #expect(text.url.query == "a%20b")
  }

  @Test func `a cookie holds what it can`() async throws {
    let request = try await request("/x") { $0.cookie("c", "a=b/c;d \"é", style: .cookie) }
    #expect(request.headers["Cookie"] == "c=a=b/c%3Bd%20%22%C3%A9")
  }
}
