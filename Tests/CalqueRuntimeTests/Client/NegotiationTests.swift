import CalqueRuntime
import Foundation
import Testing

/// What is asked for, and which of several documented answers is taken for the one that came.
struct NegotiationTests {
  /// The media types that are documented, in order; what came; which one it is decoded as.
  struct Row: Sendable, CustomTestStringConvertible {
    let expected: [MediaType]
    let came: String?
    let taken: String?
    let body: String

    init(_ expected: [MediaType], _ came: String?, _ taken: String?, body: String = "{}") {
      self.expected = expected
      self.came = came
      self.taken = taken
      self.body = body
    }

    var testDescription: String { "\(expected.map(\.field)) <- \(came ?? "nothing")" }
  }

  @Test(arguments: [
    Row(["application/json"], "application/json", "application/json"),
    Row(["application/json"], "APPLICATION/JSON;charset=UTF-8", "application/json"),
    Row(["application/json"], " application/json ; x = y", "application/json"),
    Row(["application/json"], "application/hal+json", "application/json"),
    Row(["application/hal+json"], "application/json", "application/hal+json"),
    Row(["application/json"], "text/json", "application/json"),
    Row(["application/json"], "text/html", nil),
    Row(["application/json"], "application/jsonx", nil),
    Row(["application/json"], "application/xml", nil),
    Row(["application/json", "application/xml"], "text/xml", "application/xml"),
    Row(["application/xml"], "application/atom+xml; charset=utf-8", "application/xml"),
    Row(
      ["application/json", "application/hal+json"], "application/hal+json", "application/hal+json"),
    Row(["*/*", "text/*", "text/plain"], "text/plain", "text/plain"),
    Row(["*/*", "text/*", "text/plain"], "text/csv", "text/*"),
    Row(["*/*", "text/*", "text/plain"], "image/png", "*/*"),
    Row(["image/*"], "text/plain", nil),
    Row(["*/*", "application/json"], "application/problem+json", "application/json"),
    Row(
      ["application/json; version=1", "application/json; version=2"],
      "application/json; version=2", "application/json; version=2"),
    Row(
      ["application/json; version=1", "application/json"], "application/json;version=3",
      "application/json"),
    Row(
      ["application/json", "application/json; profile=\"a;b\""],
      "application/json; charset=utf-8; Profile=\"a;b\"", "application/json; profile=\"a;b\""),
    Row(["application/json; version=2"], "application/json", "application/json; version=2"),
    Row(["application/json", "application/xml"], nil, "application/json"),
    Row(["application/json", "application/xml"], nil, "application/xml", body: "\n<a/>"),
    Row(["application/xml", "application/json"], nil, "application/json", body: " [1]"),
    Row(["text/plain", "application/json"], nil, "text/plain", body: "hello"),
    Row(["application/json"], "", "application/json"),
  ])
  func `an answer is decoded by the media type that it really has`(row: Row) async throws {
    let answers: [Answer<String>] = row.expected.map { type in
      .data(200, { _ in type.field }, mediaType: type)
    }
    let operation = APIOperation<String, TestError>(.get, "/x", success: answers)
    let response = answer(200, row.came, row.body)
    let client = TestClient(RecordingTransport(answers: [response]))
    do throws(TestError) {
      #expect(try await client.api.value(operation) == row.taken)
    } catch {
      #expect(row.taken == nil, "\(error)")
    }
  }

  @Test func `a wrong media type is told by kind, with the first part of the body`() async throws {
    let page =
      "<!DOCTYPE html><title>Down for maintenance</title>" + String(repeating: "x", count: 999)
    let response = answer(200, "text/html; charset=utf-8", page)
    let client = TestClient(RecordingTransport(answers: [response]))
    let error = await #expect(throws: TestError.self) { try await client.pet(1) }
    guard case .call(let failure) = error, case .decoding(let decoding) = failure.reason else {
      Issue.record("\(String(describing: error)) is no decoding failure")
      return
    }
    #expect(decoding.kind == .mediaType)
    #expect(decoding.response.body == Data(page.utf8))
    let description = try #require(failure.errorDescription)
    #expect(description.contains("expected application/json, found text/html"))
    #expect(description.contains("Down for maintenance"))
    #expect(description.count < 400)
  }

  @Test(
    arguments: [
      (["application/json", "application/xml"], [], "application/json, application/xml;q=0.9"),
      (["application/xml"], ["application/xml"], "application/xml"),
      (["image/*"], ["application/json"], "image/*, application/json, application/problem+json"),
      (
        ["application/json; version=2", "application/json; version=1"], [],
        "application/json; version=2, application/json; version=1;q=0.9"
      ),
      (["text/plain", "text/plain"], ["text/plain"], "text/plain"),
      ([], [], "*/*"),
    ] as [([MediaType], [MediaType], String)])
  func `Accept has the documented types in order`(
    success: [MediaType], failures: [MediaType], field: String
  ) async throws {
    let transport = RecordingTransport(answers: [answer(200, nil, "")])
    let operation = APIOperation<Data, TestError>(
      .get, "/x", success: success.map { .data(200, mediaType: $0) },
      failures: failures.map { .json(400, JSONValue.self, { .other($0) }, mediaType: $0) })
    _ = try? await TestClient(transport).api.value(operation)
    #expect(transport.requests.first?.headers["Accept"] == field)
  }

  @Test func `the character set of the media type counts`() async throws {
    func value<Value>(_ success: Answer<Value>, _ type: String, _ bytes: [UInt8]) async throws
      -> Value
    {
      var response = answer(200, type, "")
      response.body = Data(bytes)
      let operation = APIOperation<Value, TestError>(.get, "/x", success: [success])
      return try await TestClient(RecordingTransport(answers: [response])).api.value(operation)
    }
    #expect(try await value(.text(200), "text/plain; charset=ISO-8859-1", [0x68, 0xE9]) == "hé")
    #expect(try await value(.text(200), "text/plain; charset=\"windows-1252\"", [0x80]) == "€")
    #expect(try await value(.text(200), "text/plain;charset=utf-8", [0xC3, 0xA9]) == "é")
    #expect(try await value(.text(200), "text/plain", [0xC3, 0xA9]) == "é")
    #expect(try await value(.text(200), "text/plain; charset=x-unheard-of", [0x68]) == "h")
    #expect(
      try await value(
        .json(200, String.self), "application/json; charset=iso-8859-1", [0x22, 0xE9, 0x22]) == "é")
    #expect(
      try await value(
        .json(200, [Int].self), "application/json; charset=utf-16",
        [0xFF, 0xFE, 0x5B, 0, 0x31, 0, 0x5D, 0])
        == [1])
  }
}
