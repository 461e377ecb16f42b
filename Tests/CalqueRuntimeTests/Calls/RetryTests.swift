import Foundation
import Testing

@testable import CalqueRuntime

/// How often a call is sent, and what it waits for.
struct RetryTests {
  /// What a call came to: how often it was sent, after which waits, and how it ended.
  private struct Outcome {
    var sent = 0
    var waits: [Duration] = []
    var status: Int?
    var reason: CallFailure.Reason?
  }

  private static let lost = TransportError(.connectionLost, "Lost.")

  /// Makes a call that is answered from a list, the last of which is repeated.
  private func call(
    _ answers: [Result<HTTPResponse, TransportError>], method: HTTPMethod = .get,
    options: CallOptions = .init(), time: TestTime = TestTime(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) async -> Outcome {
    let remaining = Guarded(answers)
    let transport = RecordingTransport { (_) async throws(TransportError) -> HTTPResponse in
      try remaining.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }.get()
    }
    var configuration = ClientConfiguration(transport: transport)
    configuration.clock = time.clock
    configure(&configuration)
    let operation = APIOperation<Void, TestError>(method, "/x", success: [.empty(204)])
    var outcome = Outcome()
    do throws(TestError) {
      let response: Response<Void, RawHeaders> = try await TestClient(configuration: configuration)
        .api.send(operation, APIRequest(), options)
      outcome.status = response.status
    } catch {
      outcome.status = error.status
      if case .call(let failure) = error { outcome.reason = failure.reason }
    }
    outcome.sent = transport.requests.count
    outcome.waits = time.waits
    return outcome
  }

  private static func answers(
    _ statuses: Int..., after: String? = nil
  ) -> [Result<HTTPResponse, TransportError>] {
    statuses.map { status in
      var response = HTTPResponse(status: status)
      response.headers["Retry-After"] = after
      return .success(response)
    }
  }

  @Test(arguments: [408, 429, 502, 503, 504])
  func `a status that may pass is followed by another attempt`(status: Int) async {
    let outcome = await call(Self.answers(status, 204))
    #expect(outcome.sent == 2)
    #expect(outcome.status == 204)
    #expect(outcome.waits == [.milliseconds(400)])
  }

  @Test(arguments: [200, 400, 401, 404, 409, 500, 501])
  func `any other status is the end`(status: Int) async {
    #expect(await call(Self.answers(status, 204)).sent == 1)
  }

  @Test func `waits double up to the longest, and the last answer is handed over`() async {
    let policy = RetryPolicy(
      attempts: 5, baseDelay: .seconds(1), maximumDelay: .seconds(3), statuses: [500])
    let outcome = await call(Self.answers(500), options: .init(retries: policy))
    #expect(outcome.sent == 5)
    #expect(outcome.waits == [.seconds(1), .seconds(2), .seconds(3), .seconds(3)])
    #expect(outcome.status == 500)
  }

  @Test func `chance takes a part of each wait`() async {
    let policy = RetryPolicy(attempts: 3, baseDelay: .seconds(1))
    let waits = { (policy: RetryPolicy, random: Double) async in
      await call(
        Self.answers(503), options: .init(retries: policy), time: TestTime(random: random)
      ).waits
    }
    #expect(await waits(policy, 0.25) == [.milliseconds(250), .milliseconds(500)])
    #expect(await waits(policy, 0) == [.zero, .zero])
    var steady = policy
    steady.usesJitter = false
    #expect(await waits(steady, 0.25) == [.seconds(1), .seconds(2)])
  }

  @Test func `lost connections are retried, other faults of the transport are not`() async {
    for kind in [TransportError.Kind.connectionLost, .unreachable, .timeout] {
      let outcome = await call([.failure(.init(kind, "")), .success(.init(status: 204))])
      #expect(outcome.status == 204, "\(kind)")
    }
    for kind in [TransportError.Kind.insecure, .cancelled, .tooManyRedirects, .invalidResponse] {
      #expect(await call([.failure(.init(kind, ""))]).sent == 1, "\(kind)")
    }
    var policy = RetryPolicy.standard
    policy.retriesTransportErrors = false
    #expect(await call([.failure(Self.lost)], options: .init(retries: policy)).sent == 1)
  }

  @Test func `what may not be done twice is sent once, but for an idempotency key`() async {
    for method in [HTTPMethod.get, .head, .put, .delete, .options, .trace, .query] {
      #expect(await call(Self.answers(503), method: method).sent == 3, "\(method)")
    }
    for method in [HTTPMethod.post, .patch, HTTPMethod(rawValue: "get"), "LOCK"] {
      #expect(await call(Self.answers(503), method: method).sent == 1, "\(method)")
      #expect(await call([.failure(Self.lost)], method: method).sent == 1, "\(method)")
    }
    let key = CallOptions(headers: ["idempotency-key": "1"])
    #expect(await call(Self.answers(503), method: .post, options: key).sent == 3)
    var policy = RetryPolicy.standard
    policy.idempotencyHeader = "X-Request-Key"
    let other = CallOptions(retries: policy, headers: ["X-Request-Key": "1"])
    #expect(await call(Self.answers(503), method: .post, options: other).sent == 3)
    policy.idempotencyHeader = nil
    #expect(
      await call(
        Self.answers(503), method: .post,
        options: .init(retries: policy, headers: ["Idempotency-Key": "1"])
      ).sent == 1)
  }

  @Test func `retries are off by a word, for a client and for a call`() async {
    #expect(await call(Self.answers(503), options: .init(retries: .off)).sent == 1)
    #expect(await call(Self.answers(503)) { $0.retries = .off }.sent == 1)
    let again = await call(Self.answers(503), options: .init(retries: .standard)) {
      $0.retries = .off
    }
    #expect(again.sent == 3)
  }

  @Test func `the server says how long to wait, in seconds or by a date`() async {
    let table: [(String, Duration)] = [
      ("7", .seconds(7)), ("0", .milliseconds(400)),
      ("Thu, 01 Jan 2026 00:00:09 GMT", .seconds(9)),
      ("Thursday, 01-Jan-26 00:00:09 GMT", .seconds(9)), ("Thu Jan  1 00:00:09 2026", .seconds(9)),
      ("Wed, 31 Dec 2025 23:59:59 GMT", .milliseconds(400)), ("-3", .milliseconds(400)),
      ("1e3", .milliseconds(400)), ("soon", .milliseconds(400)),
    ]
    for (text, wait) in table {
      let outcome = await call(Self.answers(503, after: text), options: .init(timeout: nil)) {
        $0.retries.attempts = 2
      }
      #expect(outcome.waits == [wait], "\(text)")
    }
  }

  @Test func `a wait that is too long is not begun`() async {
    let long = await call(Self.answers(503, after: "61")) { $0.timeout = nil }
    #expect(long.sent == 1)
    #expect(long.status == 503)
    let budget = await call(Self.answers(503, after: "25")) {
      $0.retries.attempts = 9
      $0.timeout = nil
    }
    #expect(budget.waits == [.seconds(25), .seconds(25)])
    let late = await call(Self.answers(503, after: "10"), options: .init(timeout: .seconds(10)))
    #expect(late.sent == 1)
  }

  @Test func `one client does not send again without end`() async throws {
    let transport = RecordingTransport { (_) async throws(TransportError) -> HTTPResponse in
      HTTPResponse(status: 503)
    }
    var configuration = ClientConfiguration(transport: transport)
    configuration.clock = TestTime().clock
    let client = TestClient(configuration: configuration)
    for _ in 0..<100 { _ = try? await client.api.value(TestClient.deletePing) }
    #expect(transport.requests.count == 200)
  }

  @Test func `each attempt has its own time, within that of the call`() async {
    let time = TestTime()
    let limits = Guarded<[Duration?]>([])
    let transport = RecordingTransport { (request) async throws(TransportError) -> HTTPResponse in
      limits.withLock { $0.append(request.timeout) }
      time.pass(.seconds(4))
      throw .timeout
    }
    var configuration = ClientConfiguration(
      transport: transport, timeout: .seconds(10), attemptTimeout: .seconds(4),
      retries: RetryPolicy(attempts: 9, baseDelay: .seconds(1)))
    configuration.clock = time.clock
    let result = await reason { () async throws(TestError) in
      try await TestClient(configuration: configuration).api.value(TestClient.deletePing)
    }
    guard case .timeout? = result else {
      Issue.record("\(String(describing: result))")
      return
    }
    #expect(limits.withLock { $0 } == [.seconds(4), .seconds(4)])
  }

  @Test func `what only reads is safe`() {
    for method in [HTTPMethod.get, .head, .options, .trace, .query] {
      #expect(method.isSafe, "\(method)")
    }
    for method in [HTTPMethod.post, .put, .patch, .delete, "LOCK"] {
      #expect(!method.isSafe, "\(method)")
    }
  }

  @Test func `a server that asks for more than a number holds is not asked again`() async {
    for seconds in ["4294967296", "99999999999999999999999"] {
      #expect(await call(Self.answers(503, 204, after: seconds)).sent == 1, "\(seconds)")
    }
    for text in ["", "soon", "-1"] {
      #expect(await call(Self.answers(503, 204, after: text)).sent == 2, "\(text)")
    }
  }

  @Test func `cancellation ends a wait`() async throws {
    var configuration = ClientConfiguration(
      transport: RecordingTransport { (_) async throws(TransportError) -> HTTPResponse in
        HTTPResponse(status: 503, headers: ["Retry-After": "50"])
      })
    configuration.timeout = nil
    let client = TestClient(configuration: configuration)
    let task = Task {
      await reason { () async throws(TestError) in
        try await client.api.value(TestClient.deletePing)
      }
    }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    guard case .cancelled? = await task.value else {
      Issue.record("the wait went on")
      return
    }
  }
}

extension TestClient {
  static let deletePing = APIOperation<Void, TestError>(.delete, "/x", success: [.empty(204)])
}
