import Foundation
import Testing

@testable import CalqueRuntime

/// Streams of events (WHATWG HTML, section 9.2) and of JSON values, whatever the bytes' borders.
@Suite struct EventStreamTests {
  /// The events of a text that comes in chunks of a length.
  private static func events(_ text: String, _ length: Int = .max) -> [ServerSentEvent] {
    var parser = EventParser()
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: min(length, bytes.count)).flatMap { start in
      parser.events(in: Data(bytes[start...].prefix(length)))
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let events: [ServerSentEvent]

    init(_ description: String, _ text: String, _ events: ServerSentEvent...) {
      testDescription = description
      self.text = text
      self.events = events
    }
  }

  static let cases: [Case] = [
    Case(
      "the standard's first example", "data: YHOO\ndata: +2\ndata: 10\n\n",
      .init(data: "YHOO\n+2\n10")),
    Case(
      "the standard's second example",
      ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
      .init(data: "first event", id: "1"), .init(data: "second event"),
      .init(data: " third event")),
    Case(
      "the standard's third example", "data\n\ndata\ndata\n\ndata:\n", .init(data: ""),
      .init(data: "\n")),
    Case(
      "a space behind the colon", "data:test\n\ndata: test\n\n", .init(data: "test"),
      .init(data: "test")),
    Case("a byte order mark", "\u{FEFF}data: a\n\n", .init(data: "a")),
    Case("a second mark is none", "\u{FEFF}\u{FEFF}data: a\n\ndata: b\n\n", .init(data: "b")),
    Case(
      "carriage returns", "data: a\rdata: b\r\rdata: c\r\r", .init(data: "a\nb"), .init(data: "c")),
    Case("both", "data: a\r\ndata: b\r\n\r\ndata: c\n\r\n", .init(data: "a\nb"), .init(data: "c")),
    Case(
      "a kind lasts for one event", "event: add\ndata: 1\n\ndata: 2\n\n",
      .init(event: "add", data: "1"), .init(data: "2")),
    Case("a kind without data", "event: add\n\ndata: 2\n\n", .init(data: "2")),
    Case(
      "an id lasts", "id: 7\ndata: 1\n\ndata: 2\n\n", .init(data: "1", id: "7"),
      .init(data: "2", id: "7")),
    Case("an id with NUL", "id: 7\0\ndata: 1\n\n", .init(data: "1")),
    Case("unknown fields", "foo: 1\n data: 2\nDATA: 3\ndata: 4\n\n", .init(data: "4")),
    Case("an event without its end", "data: a\n\ndata: b\n", .init(data: "a")),
    Case("more than ASCII", "data: größe 👩‍👧 日\n\n", .init(data: "größe 👩‍👧 日")),
  ]

  @Test(arguments: cases) func readsEvents(_ example: Case) {
    for length in [1, 2, 3, 5, 7, 1000] {
      #expect(Self.events(example.text, length) == example.events, "\(length)")
    }
  }

  @Test func keepsIdAndTimeForTheNextConnection() {
    var parser = EventParser()
    _ = parser.events(in: Data("retry: 10\nid: 1\n\nretry: x1\nid: 2\ndata: x".utf8))
    #expect(parser.retry == 10)
    #expect(parser.lastEventID == "1")
    parser.restart()
    #expect(parser.events(in: Data("data: y\n\n".utf8)) == [.init(data: "y", id: "1")])
  }

  private static let operation = APIOperation<EventStream<Int, TestError>, TestError>(
    .get, "/events", success: [.events(200, Int.self)],
    failures: [.json(404, JSONValue.self) { .other($0) }])

  private static func answer(
    _ body: String, _ type: String = "text/event-stream", _ status: Int = 200
  ) -> HTTPResponse {
    HTTPResponse(status: status, headers: ["Content-Type": type], body: Data(body.utf8))
  }

  /// What becomes of a call that the transport answers so, and the requests that it took.
  private static func values<Value: AsyncSequence & Sendable>(
    of operation: APIOperation<Value, TestError>, _ answers: [HTTPResponse],
    _ options: CallOptions = .init()
  ) async throws -> (values: [Value.Element], requests: [HTTPRequest]) {
    let transport = RecordingTransport(answers: answers)
    let client = APIClient<TestError>(
      server: "https://example.com", configuration: .init(transport: transport))
    let response: Response<Value, RawHeaders> = try await client.send(
      operation, APIRequest(), options)
    var values: [Value.Element] = []
    for try await value in response.value { values.append(value) }
    return (values, transport.requests)
  }

  @Test func decodesTheDataOfEvents() async throws {
    let (values, requests) = try await Self.values(
      of: Self.operation, [Self.answer("data: 1\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n")])
    #expect(values == [1, 2])
    #expect(requests.first?.headers["Accept"]?.hasPrefix("text/event-stream") == true)
    #expect(requests.first?.delivery == .stream)
  }

  @Test func saysWhichEventIsNotAsDocumented() async throws {
    let error = await #expect(throws: TestError.self) {
      try await Self.values(of: Self.operation, [Self.answer("data: 1\n\ndata: x\n\n")])
    }
    guard case .call(let failure) = error, case .decoding(let fault) = failure.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.response.text == "x")
    #expect(failure.operation == "GET /events")
  }

  @Test func throwsAnErrorThatIsDocumented() async throws {
    let error = await #expect(throws: TestError.self) {
      try await Self.values(
        of: Self.operation, [Self.answer("\"no\"", "application/json", 404)])
    }
    #expect(error?.status == 404)
    #expect(error?.body == Data("\"no\"".utf8))
  }

  @Test func saysWhatCameInTheStreamsPlace() async throws {
    let error = await #expect(throws: TestError.self) {
      try await Self.values(of: Self.operation, [Self.answer("<html>", "text/html")])
    }
    #expect(error?.response?.text == "<html>")
  }

  @Test func goesOnBehindTheLastEvent() async throws {
    let first = "retry: 1\nid: a\ndata: 1\n\ndata: 2\n\n"
    let (values, requests) = try await Self.values(
      of: Self.operation,
      [Self.answer(first), Self.answer("data: 3\n\n"), HTTPResponse(status: 204)],
      .init(reconnection: .always))
    #expect(values == [1, 2, 3])
    #expect(requests.map { $0.headers["Last-Event-ID"] } == [nil, "a", "a"])
  }

  @Test func endsWithTheServersEnd() async throws {
    let (values, requests) = try await Self.values(
      of: Self.operation, [Self.answer("id: a\ndata: 1\n\n"), Self.answer("data: 2\n\n")])
    #expect(values == [1])
    #expect(requests.count == 1)
  }

  @Test func throwsTheErrorOfTheNextConnection() async throws {
    let error = await #expect(throws: TestError.self) {
      try await Self.values(
        of: Self.operation,
        [Self.answer("retry: 1\ndata: 1\n\n"), Self.answer("\"no\"", "application/json", 404)],
        .init(reconnection: .always))
    }
    #expect(error?.status == 404)
  }

  @Test func readsJSONLines() async throws {
    let operation = APIOperation<JSONStream<[String], TestError>, TestError>(
      .get, "/rows", success: [.jsonLines(200, [String].self)])
    let (values, _) = try await Self.values(
      of: operation,
      [
        Self.answer(
          "[\"ä\"]\r\n\n[\"b\",\n".replacing(",\n", with: "]\n") + "[\"c\"]", "application/jsonl")
      ])
    #expect(values == [["ä"], ["b"], ["c"]])
  }

  @Test func readsASequenceOfJSON() async throws {
    let operation = APIOperation<JSONStream<JSONValue, TestError>, TestError>(
      .get, "/rows", success: [.jsonSequence(200, JSONValue.self)])
    let text = "\u{1E}{\n\"a\": 1}\n\u{1E}\u{1E}2\n\u{1E}true\n"
    let (values, _) = try await Self.values(
      of: operation, [Self.answer(text, "application/json-seq")])
    #expect(values == [["a": 1], 2, true])
  }

  @Test func readsEventsThatAreDescribedWhole() async throws {
    let operation = APIOperation<EventStream<JSONValue, TestError>, TestError>(
      .get, "/events", success: [.eventItems(200, JSONValue.self)])
    let (values, _) = try await Self.values(
      of: operation, [Self.answer("event: add\ndata: {\"a\": 1}\n\n")])
    #expect(values == [["event": "add", "data": "{\"a\": 1}"]])
  }

  /// An event whose data hold JSON.
  private struct Change: JSONReadable, Equatable {
    let event: String?
    let data: [String: Int]

    init(json: JSONSlice) throws(JSONError) {
      var fields = try json.object()
      event = try fields("event")
      data = try fields.embedded("data")
    }
  }

  @Test func readsTheJSONInTheDataOfEvents() async throws {
    let operation = APIOperation<EventStream<Change, TestError>, TestError>(
      .get, "/events", success: [.eventItems(200, Change.self)])
    let text = "event: add\ndata: {\"a\":\ndata: 1}\n\ndata: {\"a\": 2}\n\ndata: [DONE]\n\n"
    let (values, _) = try await Self.values(of: operation, [Self.answer(text)])
    #expect(values.map(\.data) == [["a": 1], ["a": 2]])
    #expect(values.map(\.event) == ["add", nil])
    let error = await #expect(throws: TestError.self) {
      try await Self.values(of: operation, [Self.answer("data: {\"a\": true}\n\n")])
    }
    guard case .call(let failure) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect("\(failure)".contains("$.data.a"))
  }

  @Test func givesWhatIsThereAlready() async throws {
    var values: [Int] = []
    for try await value in EventStream<Int, TestError>(of: [1, 2]) { values.append(value) }
    for try await value in JSONStream<Int, TestError>(of: [3]) { values.append(value) }
    for try await chunk in DataStream<TestError>(of: Data([4])) { values += chunk.map { Int($0) } }
    #expect(values == [1, 2, 3, 4])
  }

  @Test func writesBytesToAFile() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)")
    let operation = APIOperation<DataStream<TestError>, TestError>(
      .get, "/drawing", success: [.dataStream(200)])
    let transport = RecordingTransport(answers: [Self.answer("abc", "application/octet-stream")])
    let client = APIClient<TestError>(
      server: "https://example.com", configuration: .init(transport: transport))
    let response: Response<DataStream<TestError>, RawHeaders> = try await client.send(
      operation, APIRequest(), .init())
    try await response.value.save(to: file)
    #expect(try String(contentsOf: file, encoding: .utf8) == "abc")
  }
}
