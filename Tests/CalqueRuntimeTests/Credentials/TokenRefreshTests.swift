import Foundation
import Testing

@testable import CalqueRuntime

/// Tokens that expire and tokens that are refused.
struct TokenRefreshTests {
  private struct LoggedOut: Error {}

  /// Gives `t1`, `t2` and so on, and keeps what it was told of refused ones.
  private final class Counter: TokenSource {
    private let asked = Guarded<[String?]>([])
    let delay: Duration
    let lifetime: TimeInterval?
    let time: TestTime
    let failures: Guarded<Int>

    init(
      delay: Duration = .zero, lifetime: TimeInterval? = nil, time: TestTime = TestTime(),
      failures: Int = 0
    ) {
      self.delay = delay
      self.lifetime = lifetime
      self.time = time
      self.failures = Guarded(failures)
    }

    var questions: [String?] { asked.withLock { $0 } }

    func token(replacing refused: String?) async throws -> IssuedToken {
      let count = asked.withLock { asked in
        asked.append(refused)
        return asked.count
      }
      if delay > .zero { try await Task.sleep(for: delay) }
      let fails = failures.withLock { failures in
        failures -= 1
        return failures >= 0
      }
      if fails { throw LoggedOut() }
      return IssuedToken("t\(count)", expiry: lifetime.map { time.date.addingTimeInterval($0) })
    }
  }

  /// A server that takes some tokens and answers 401 to all others.
  private func server(taking tokens: String...) -> RecordingTransport {
    RecordingTransport { (request) async throws(TransportError) -> HTTPResponse in
      let token = request.headers["Authorization"]?.dropFirst("Bearer ".count) ?? ""
      return HTTPResponse(status: tokens.contains(String(token)) ? 204 : 401)
    }
  }

  private func client(
    _ transport: any Transport, _ credential: Credential, _ time: TestTime = TestTime()
  ) -> APIClient<TestError> {
    var configuration = ClientConfiguration(transport: transport, retries: .off)
    configuration.clock = time.clock
    return TestClient(
      credentials: TestCredentials(CredentialSet("bearer", credential)),
      configuration: configuration
    ).api
  }

  private static let ping = APIOperation<Void, TestError>(
    .post, "/x", security: [["bearer"]], success: [.empty(204)])

  private static func sent(_ transport: RecordingTransport) -> [String?] {
    transport.requests.map { $0.headers["Authorization"] }
  }

  @Test func `a refused token is replaced, and the call repeated once`() async throws {
    let source = Counter()
    let transport = server(taking: "t2")
    let api = client(transport, .http(scheme: "Bearer", tokens: source))
    try await api.value(Self.ping)
    try await api.value(Self.ping)
    #expect(Self.sent(transport) == ["Bearer t1", "Bearer t2", "Bearer t2"])
    #expect(source.questions == [nil, "t1"])
  }

  @Test func `a second 401 is the answer`() async {
    let source = Counter()
    let transport = server()
    let api = client(transport, .http(scheme: "Bearer", tokens: source))
    await #expect(throws: TestError.self) { try await api.value(Self.ping) }
    #expect(transport.requests.count == 2)
  }

  @Test func `however many calls wait, there is one flight`() async throws {
    let source = Counter(delay: .milliseconds(30))
    let transport = server(taking: "t2")
    let api = client(transport, .http(scheme: "Bearer", tokens: source))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<64 { group.addTask { try await api.value(Self.ping) } }
      try await group.waitForAll()
    }
    #expect(source.questions == [nil, "t1"])
    #expect(transport.requests.count <= 128)
  }

  @Test func `a token that has been replaced already is not refreshed again`() async throws {
    let source = Counter()
    // Both calls go out with t1; the second is answered when the first has refreshed it.
    let late = Guarded<CheckedContinuation<Void, Never>?>(nil)
    let count = Guarded(0)
    let transport = RecordingTransport { (request) async throws(TransportError) -> HTTPResponse in
      guard request.headers["Authorization"] == "Bearer t1" else {
        return HTTPResponse(status: 204)
      }
      let number = count.withLock { count in
        count += 1
        return count
      }
      if number == 1 { await withCheckedContinuation { next in late.withLock { $0 = next } } }
      return HTTPResponse(status: 401)
    }
    let api = client(transport, .http(scheme: "Bearer", tokens: source))
    async let first: Void = api.value(Self.ping)
    while late.withLock({ $0 == nil }) { try await Task.sleep(for: .milliseconds(2)) }
    try await api.value(Self.ping)
    late.withLock { $0 }?.resume()
    try await first
    #expect(source.questions == [nil, "t1"])
    #expect(Self.sent(transport).last == "Bearer t2")
  }

  @Test func `a token that is about to expire is replaced before it is sent`() async throws {
    let time = TestTime()
    let source = Counter(lifetime: 100, time: time)
    let transport = server(taking: "t1", "t2")
    let api = client(transport, .http(scheme: "Bearer", tokens: source), time)
    try await api.value(Self.ping)
    time.pass(.seconds(69))
    try await api.value(Self.ping)
    time.pass(.seconds(2))
    try await api.value(Self.ping)
    #expect(Self.sent(transport) == ["Bearer t1", "Bearer t1", "Bearer t2"])
    #expect(source.questions == [nil, nil])
  }

  @Test func `a cancelled call leaves, and the flight goes on for the others`() async throws {
    let flights = Guarded<[CheckedContinuation<Void, Never>]>([])
    let source = GatedTokens(flights: flights)
    let api = client(server(taking: "t"), .http(scheme: "Bearer", tokens: source))
    let first = Task {
      await reason { () async throws(TestError) in try await api.value(Self.ping) }
    }
    while flights.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(2)) }
    let second = Task { try await api.value(Self.ping) }
    first.cancel()
    guard case .cancelled? = await first.value else {
      Issue.record("the call waited on")
      return
    }
    for flight in flights.withLock({ $0 }) { flight.resume() }
    try await second.value
    #expect(flights.withLock { $0.count } == 1)
  }

  /// Gives a token when the test lets it.
  private struct GatedTokens: TokenSource {
    let flights: Guarded<[CheckedContinuation<Void, Never>]>

    func token(replacing refused: String?) async throws -> IssuedToken {
      await withCheckedContinuation { flight in flights.withLock { $0.append(flight) } }
      return IssuedToken("t")
    }
  }

  @Test func `a failed flight fails those who wait, and the next call begins another`()
    async throws
  {
    let source = Counter(failures: 1)
    let api = client(server(taking: "t2"), .http(scheme: "Bearer", tokens: source))
    let failure = await reason { () async throws(TestError) in try await api.value(Self.ping) }
    guard case .credentials(let error)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(error is LoggedOut)
    try await api.value(Self.ping)
  }

  @Test func `a provider that has another token is asked again, and a constant is not sent twice`()
    async throws
  {
    let tokens = Guarded(["t1", "t2", "t2"])
    let transport = server(taking: "t2")
    let provider = Credential.http(scheme: "Bearer") { tokens.withLock { $0.removeFirst() } }
    try await client(transport, provider).value(Self.ping)
    #expect(Self.sent(transport) == ["Bearer t1", "Bearer t2"])
    for credential in [Credential.bearer("old"), .http(scheme: "Bearer") { "old" }] {
      let transport = server()
      await #expect(throws: TestError.self) {
        try await client(transport, credential).value(Self.ping)
      }
      #expect(transport.requests.count == 1)
    }
  }

  @Test func `keys are refreshed wherever they go`() async throws {
    for location in [Credential.Location.header, .query, .cookie] {
      let count = Guarded(0)
      let transport = RecordingTransport { (_) async throws(TransportError) -> HTTPResponse in
        count.withLock { count in
          count += 1
          return HTTPResponse(status: count == 1 ? 401 : 204)
        }
      }
      let key = Credential.apiKey("k", in: location, tokens: Counter())
      try await client(transport, key).value(Self.ping)
      let texts = transport.requests.map { request in
        [request.headers["k"], request.url.query, request.headers["Cookie"]]
          .compactMap(\.self).joined()
      }
      #expect(texts.map { $0.suffix(2) } == ["t1", "t2"], "\(location)")
    }
  }

  @Test func `both attempts are told to the hook`() async throws {
    let received = Guarded<[CallMetrics]>([])
    var configuration = ClientConfiguration(transport: server(taking: "t2"))
    configuration.onCall = { metrics in received.withLock { $0.append(metrics) } }
    let credential = Credential.http(scheme: "Bearer", tokens: Counter())
    let client = TestClient(
      credentials: TestCredentials(CredentialSet("bearer", credential)),
      configuration: configuration)
    try await client.api.value(Self.ping)
    #expect(received.withLock { $0.first?.attempts.map(\.status) } == [401, 204])
  }

  @Test func `a token does not show`() {
    let token = IssuedToken("s3cr3t")
    var dumped = ""
    dump(token, to: &dumped)
    #expect(!"\(token)\(String(reflecting: token))\(dumped)".contains("s3cr3t"))
  }
}
