import Foundation
import Streams
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Answers that are read as they come, through a generated client.
@Suite("Streams", .enabled(if: ServerProcess.isAvailable))
struct StreamTests {
  private let run: StreamRun

  init() throws { run = try StreamRun() }

  @Test func readsEvents() async throws {
    let stream = try await run.client().chat.createStream(.init(text: "größe 👩‍👧 日本"))
    var chunks: [Chunk] = []
    for try await chunk in stream { chunks.append(chunk) }
    #expect(chunks.map(\.text) == ["größe", "👩‍👧", "日本"])
    #expect(chunks.map(\.number) == [0, 1, 2])
  }

  @Test func asksForWhatItWants() async throws {
    _ = try await run.client().chat.createStream(.init(text: "a"))
    let whole = try await run.client().chat.create(.init(text: "a b"))
    #expect(whole == Chunk(number: 0, text: "a b"))
    let accepted = try await run.seen().requests.map(\.accept)
    #expect(
      accepted == [
        "text/event-stream, application/json, application/problem+json",
        "application/json, application/problem+json",
      ])
  }

  @Test func throwsADocumentedError() async throws {
    let chat = try run.client("refusing").chat
    let error = await #expect(throws: StreamsError.self) {
      try await chat.createStream(.init(text: "a"))
    }
    guard case .documented(let fault, let response) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.reason == "too long")
    #expect(response.status == 422)
  }

  @Test func goesOnWhereItWasCutOff() async throws {
    var data: [String] = []
    for try await message in try await run.client("cut").news.watch() {
      #expect(message.event == "news")
      data.append("\(message.id ?? "") \(message.data)")
    }
    #expect(data == (1...6).map { "\($0) \($0)\nmore" })
    #expect(try await run.seen().requests.map(\.lastEventID) == [nil, "2", "4"])
  }

  @Test func failsWhereItMayNotGoOn() async throws {
    let stream = try await run.client("cut").news.watch(options: .init(reconnection: .never))
    var count = 0
    let error = await #expect(throws: StreamsError.self) {
      for try await _ in stream { count += 1 }
    }
    #expect(count == 2)
    #expect(error?.isRetryable == true)
  }

  @Test func leavingTheLoopClosesTheConnection() async throws {
    for try await message in try await run.client("endless").news.watch() {
      #expect(message.data == "x")
      break
    }
    try await run.expectClosedEarly()
  }

  @Test func cancellingClosesTheConnection() async throws {
    let news = try run.client("endless").news
    let task = Task {
      for try await _ in try await news.watch() {}
    }
    try await Task.sleep(for: .milliseconds(300))
    task.cancel()
    let error = await #expect(throws: StreamsError.self) { try await task.value }
    guard case .call(let failure) = error, case .cancelled = failure.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    try await run.expectClosedEarly()
  }

  @Test func readsLinesOfJSON() async throws {
    var texts: [String?] = []
    for try await row in try await run.client().rows.export() { texts.append(row.text) }
    #expect(texts == ["a", "b", "ä"])
  }

  @Test func readsSequencesOfJSON() async throws {
    var numbers: [Int] = []
    for try await row in try await run.client().rows.exportRecords() { numbers.append(row.number) }
    #expect(numbers == [1, 2])
  }

  @Test func mocksGiveStreams() async throws {
    var mock = StreamsClient.News.Mock()
    mock.onWatch = { EventStream(of: [Message(data: "x")]) }
    let news: any StreamsClient.News.Methods = mock
    for try await message in try await news.watch() { #expect(message.data == "x") }
  }
}

/// The requests of one test, which the server keeps apart from those of others.
struct StreamRun: Sendable {
  private static let server = ServerProcess.start("streams.py")

  private let id = UUID()
  private let origin: String

  init() throws {
    origin = "http://127.0.0.1:\(try #require(Self.server).port)"
  }

  func client(_ scenario: String = "plain") throws -> StreamsClient {
    StreamsClient(
      server: ServerURL("\(origin)/\(scenario)/\(id)"), configuration: .init(retries: .off))
  }

  /// What the server knows of the test's connections.
  struct Seen: Decodable, Sendable {
    let requests: [Request]
    /// Connections that the other side closed before all was sent.
    let closedEarly: Int
    let sent: Int
  }

  /// What the server has kept of a request.
  struct Request: Decodable, Sendable {
    let accept: String?
    let lastEventID: String?
    let hasLength: Bool
    let isChunked: Bool
  }

  func seen() async throws -> Seen {
    let url = try #require(URL(string: "\(origin)/_seen/\(id)"))
    let (data, _) = try await URLSession.shared.data(from: url)
    return try JSONDecoder().decode(Seen.self, from: data)
  }

  /// Waits until the server has noticed that nobody reads any more.
  func expectClosedEarly(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    for _ in 0..<100 where try await seen().closedEarly == 0 {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try await seen().closedEarly == 1, sourceLocation: sourceLocation)
  }
}
