import Foundation
import Testing
import Vault

/// What is sent again, and what is not, by the server's own account.
@Suite("Vault, retries", .enabled(if: ServerProcess.isAvailable))
struct VaultRetryTests {
  private let run: VaultRun

  init() throws {
    run = try VaultRun()
  }

  private static let policy = RetryPolicy(attempts: 4, baseDelay: .milliseconds(10))

  private func error(_ body: () async throws -> some Sendable) async throws -> VaultError {
    try await #require(#expect(throws: VaultError.self) { _ = try await body() })
  }

  @Test func whatMayPassIsSentAgainUntilItHasPassed() async throws {
    let metrics = Metrics()
    let client = run.client { configuration in
      configuration.retries = Self.policy
      configuration.onCall = { call in metrics.add(call) }
    }
    #expect(try await client.followPlan(plan: "503,cut,429,200").requests == 4)
    let call = try #require(metrics.all.first)
    // libcurl reads again by itself where a connection that was kept is closed.
    #expect((3...4).contains(call.attempts.count))
    #expect(call.attempts.last?.status == 200)
    #expect(call.attempts.last.map { $0.wait >= .seconds(1) } == true, "Retry-After is honoured")
    #expect(call.attempts.last.map { $0.bytesReceived > 0 } == true)
    #expect(call.operation == "GET /plans/{plan}")
  }

  @Test func nothingIsSentAgainThatIsOff() async throws {
    let client = run.client()
    #expect(try await error { try await client.followPlan(plan: "503,200") }.status == 503)
    #expect(try await run.events() == ["503"])
  }

  @Test func aWriteIsSentOnceUnlessItHasAKey() async throws {
    let client = run.client { $0.retries = Self.policy }
    #expect(try await error { try await client.carryOutPlan(plan: "502,200") }.isRetryable)
    #expect(try await run.events() == ["502"])
    let count = try await client.carryOutPlan(plan: "503,504,200", idempotencyKey: "k1")
    #expect(count.requests == 3)
    #expect(try await run.events().dropFirst() == ["503 k1", "504 k1", "200 k1"])
  }

  @Test func anAttemptThatTakesTooLongIsFollowedByAnother() async throws {
    let client = run.client { configuration in
      configuration.retries = Self.policy
      configuration.attemptTimeout = .milliseconds(500)
    }
    #expect(try await client.followPlan(plan: "slow,200").requests == 2)
    #expect(try await events(with: "closed").contains("closed"))
  }

  @Test func theCallHasADeadlineOfItsOwn() async throws {
    let client = run.client { configuration in
      configuration.retries = RetryPolicy(attempts: 99, baseDelay: .milliseconds(10))
      configuration.attemptTimeout = .milliseconds(300)
      configuration.timeout = .seconds(1)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let error = try await error { try await client.followPlan(plan: "slow") }
    #expect(clock.now - start < .seconds(4))
    guard case .call(let failure) = error, case .timeout = failure.reason else { throw error }
    #expect(try await run.events().filter { $0 == "slow" }.count < 5)
  }

  @Test func cancellationEndsTheRequestOnTheWire() async throws {
    let client = run.client { $0.middlewares = [Middleware { try await $1($0) }] }
    let task = Task { try await client.followPlan(plan: "slow") }
    _ = try await events(with: "slow")
    task.cancel()
    let error = try await error { try await task.value }
    guard case .call(let failure) = error, case .cancelled = failure.reason else { throw error }
    #expect(try await events(with: "closed") == ["slow", "closed"])
  }

  /// Waits until something has happened.
  private func events(with event: String) async throws -> [String] {
    for _ in 0..<200 {
      let events = try await run.events()
      if events.contains(event) { return events }
      try await Task.sleep(for: .milliseconds(50))
    }
    return try await run.events()
  }

  /// Keeps what a hook receives.
  private final class Metrics: @unchecked Sendable {
    // Unchecked, because `calls` is a variable: it is touched with the lock held only.
    private let lock = NSLock()
    private var calls: [CallMetrics] = []

    var all: [CallMetrics] { lock.withLock { calls } }

    func add(_ call: CallMetrics) { lock.withLock { calls.append(call) } }
  }
}
