import CalqueRuntime
import Foundation
import Testing

/// Bodies as `application/x-www-form-urlencoded`, byte for byte.
struct FormTests {
  private func request(_ prepare: (inout APIRequest) -> Void) async throws -> HTTPRequest {
    let transport = RecordingTransport(answers: [answer(200, "application/json", petText)])
    _ = try await TestClient(transport).pet(1, prepare)
    return try #require(transport.requests.first)
  }

  private func form(
    _ value: JSONValue, _ prepare: ((inout APIRequest, JSONValue) -> Void)? = nil
  ) async throws -> String {
    let request = try await request { request in
      if let prepare { prepare(&request, value) } else { request.form(value) }
    }
    #expect(request.headers["Content-Type"] == "application/x-www-form-urlencoded")
    return String(decoding: try #require(request.body?.data), as: UTF8.self)
  }

  @Test func `the specification's example: text as it is, an object as JSON`() async throws {
    let value: JSONValue = [
      "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
      "address": [
        "streetAddress": "123 Example Dr.", "city": "Somewhere", "state": "CA",
        "zip": "99999+1234",
      ],
    ]
    #expect(
      try await form(value)
        == "id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&address=%7B%22streetAddress%22%3A%22123+Example"
        + "+Dr.%22%2C%22city%22%3A%22Somewhere%22%2C%22state%22%3A%22CA%22%2C%22zip%22%3A%2299999"
        + "%2B1234%22%7D")
  }

  @Test func `a list is a pair for each element`() async throws {
    #expect(
      try await form(["a": ["x y", 1, true, ["b": 2]], "c": []])
        == "a=x+y&a=1&a=true&a=%7B%22b%22%3A2%7D")
  }

  @Test func `what has no value is empty, what is nil is left out`() async throws {
    #expect(try await form(["a": nil, "b": ""]) == "a=&b=")
    #expect(try await form([:]) == "")
    #expect(try await request { $0.form(nil as JSONValue?) }.body == nil)
  }

  @Test func `only the characters of the form's own set stay`() async throws {
    #expect(
      try await form(["k &=": "AZaz09*-._~ +&=%/é\r\n"])
        == "k+%26%3D=AZaz09*-._%7E+%2B%26%3D%25%2F%C3%A9%0D%0A")
  }

  @Test func `styles are those of the query`() async throws {
    let list: JSONValue = ["color": ["blue", "black", "br own"]]
    #expect(
      try await form(list) { $0.form($1, .style("color", .form, explode: false)) }
        == "color=blue,black,br%20own")
    #expect(
      try await form(list) { $0.form($1, .style("color", .spaceDelimited, explode: false)) }
        == "color=blue%20black%20br%20own")
    #expect(
      try await form(list) { $0.form($1, .style("color", .pipeDelimited, explode: false)) }
        == "color=blue%7Cblack%7Cbr%20own")
    let object: JSONValue = ["color": ["R": 100, "G": 200], "n": 1]
    #expect(try await form(object) { $0.form($1, .style("color", .form)) } == "R=100&G=200&n=1")
    #expect(
      try await form(object) { $0.form($1, .style("color", .deepObject)) }
        == "color%5BR%5D=100&color%5BG%5D=200&n=1")
    #expect(
      try await form(["a": [], "b": [:]]) { $0.form($1, .style("a", .form), .style("b", .form)) }
        == "")
  }

  @Test func `reserved characters stay, but for those that a form reads`() async throws {
    #expect(
      try await form(
        ["u": "https://a.b/?c=d&e=f+g#h"]) { $0.form($1, .style("u", .form, allowReserved: true)) }
        == "u=https://a.b/?c=d%26e=f%2Bg#h")
  }

  @Test func `JSON where it is asked for`() async throws {
    #expect(
      try await form(["a": "x", "b": ["y"]]) { $0.form($1, .json("a"), .json("b")) }
        == "a=%22x%22&b=%22y%22")
  }

  @Test func `what is no object is not sent`() async throws {
    let fault = await fault { () async throws(TestError) in
      try await TestClient(RecordingTransport(answers: [])).pet(1) { $0.form([1] as JSONValue) }
    }
    #expect(fault?.kind == .unencodable)
  }

  @Test func `parameters of a media type are sent`() async throws {
    let request = try await request {
      $0.json(["a": 1] as JSONValue, mediaType: "application/json; charset=utf-8")
    }
    #expect(request.headers["Content-Type"] == "application/json; charset=utf-8")
  }
}
