import Foundation
import Testing

@testable import CalqueRuntime

/// What stands between a client and its transport.
struct MiddlewareTests {
  private struct Refused: Error {}

  private func transport(_ statuses: Int...) -> RecordingTransport {
    RecordingTransport(answers: statuses.map { HTTPResponse(status: $0) })
  }

  private func client(
    _ transport: any Transport, _ middlewares: [Middleware],
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) -> TestClient {
    var configuration = ClientConfiguration(transport: transport, middlewares: middlewares)
    configuration.clock = TestTime().clock
    configure(&configuration)
    return TestClient(credentials: .bearer("t"), configuration: configuration)
  }

  private static let ping = APIOperation<Void, TestError>(
    .get, "/x", security: [["bearer"]], success: [.empty(204)])

  @Test func `they see each attempt, in order, and after the credentials`() async throws {
    let seen = Guarded<[String]>([])
    let note = { (name: String) in
      Middleware { request, next in
        seen.withLock { $0.append("\(name) \(request.headers["Authorization"] ?? "-")") }
        var request = request
        request.headers.append("X-Seen", name)
        let response = try await next(request)
        seen.withLock { $0.append("\(name) \(response.status)") }
        return response
      }
    }
    let transport = transport(503, 204)
    try await client(transport, [note("a"), note("b")]).api.value(Self.ping)
    let expected = [503, 204].flatMap { ["a Bearer t", "b Bearer t", "b \($0)", "a \($0)"] }
    #expect(seen.withLock { $0 } == expected)
    #expect(transport.requests.map { $0.headers["X-Seen"] } == ["a, b", "a, b"])
  }

  @Test func `one may answer by itself`() async throws {
    let transport = transport()
    let cache = Middleware { _, _ in HTTPResponse(status: 204) }
    try await client(transport, [cache]).api.value(Self.ping)
    #expect(transport.requests.isEmpty)
  }

  @Test func `what it throws is told from what it lets pass`() async {
    let reasonOf = { (middleware: Middleware) async in
      await reason { () async throws(TestError) in
        try await client(transport(), [middleware]).api.value(Self.ping)
      }
    }
    if case .middleware(let error)? = await reasonOf(Middleware { _, _ in throw Refused() }) {
      #expect(error is Refused)
    } else {
      Issue.record("the error is lost")
    }
    guard case .transport(let error)? = await reasonOf(Middleware { try await $1($0) }) else {
      Issue.record("the transport's error is lost")
      return
    }
    #expect(error.kind == .unreachable)
  }

  @Test func `none may send secrets in the clear, or break out of a header`() async {
    let kind = { (change: @escaping @Sendable (inout HTTPRequest) -> Void) async in
      let transport = transport(204)
      let middleware = Middleware { request, next in
        var request = request
        change(&request)
        return try await next(request)
      }
      let fault = await fault { () async throws(TestError) in
        try await client(transport, [middleware]).api.value(Self.ping)
      }
      #expect(transport.requests.isEmpty)
      return fault?.kind
    }
    #expect(await kind { $0.headers["X-A"] = "b\r\nX-C: d" } == .invalidHeader)
    #expect(
      await kind { $0.url = URL(string: "http://example.com/x") ?? $0.url } == .insecureCredentials
    )
  }

  @Test func `one that hangs is ended by the deadline of the call`() async {
    let stuck = Middleware { _, _ in
      try await Task.sleep(for: .seconds(600))
      throw Refused()
    }
    let result = await reason { () async throws(TestError) in
      try await client(transport(), [stuck]) { configuration in
        configuration.timeout = .milliseconds(50)
        configuration.clock = CallClock()
      }.api.value(Self.ping)
    }
    guard case .timeout? = result else {
      Issue.record("\(String(describing: result))")
      return
    }
  }

  @Test func `none makes the deadline of a call end a file that is on its way`() async throws {
    let transport = RecordingTransport { (request) async throws(TransportError) in
      // Bytes move all the while: only the transport knows.
      let time = request.body == nil ? Duration.seconds(600) : .milliseconds(200)
      guard (try? await Task.sleep(for: time)) != nil else { throw .cancelled }
      return HTTPResponse(status: 204)
    }
    let client = client(transport, [Middleware { try await $1($0) }]) { configuration in
      configuration.timeout = .milliseconds(20)
      configuration.retries = .off
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID())")
    try Data("a".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var upload = APIRequest()
    upload.body(.file(file))
    let operation = APIOperation<Void, TestError>(.put, "/x", success: [.empty(204)])
    try await client.api.value(operation, upload)
    let result = await reason { () async throws(TestError) in
      try await client.api.value(operation)
    }
    guard case .timeout? = result else {
      Issue.record("\(String(describing: result))")
      return
    }
  }

  @Test func `a hook receives what a call took`() async throws {
    let received = Guarded<[CallMetrics]>([])
    let time = TestTime()
    let answers = Guarded([HTTPResponse(status: 503, body: Data("busy".utf8)), answer(204, nil)])
    let transport = RecordingTransport { (_) async throws(TransportError) -> HTTPResponse in
      time.pass(.seconds(2))
      return answers.withLock { $0.removeFirst() }
    }
    let api = client(transport, []) { configuration in
      configuration.clock = time.clock
      configuration.onCall = { metrics in received.withLock { $0.append(metrics) } }
    }.api
    var request = APIRequest()
    request.text("hello")
    let operation = APIOperation<Void, TestError>(.put, "/pets/x", success: [.empty(204)])
    try await api.value(operation, request)
    let metrics = try #require(received.withLock { $0.first })
    #expect(metrics.operation == "PUT /pets/x")
    #expect(metrics.attempts.map(\.status) == [503, 204])
    #expect(metrics.attempts.map(\.bytesSent) == [5, 5])
    #expect(metrics.attempts.map(\.bytesReceived) == [4, 0])
    #expect(metrics.attempts.map(\.duration) == [.seconds(2), .seconds(2)])
    #expect(metrics.waiting == .milliseconds(400))
    #expect(metrics.duration == .milliseconds(4400))
    #expect(metrics.status == 204)
    #expect(metrics.failure == nil)
    #expect(received.withLock { $0.count } == 1)
  }
}
