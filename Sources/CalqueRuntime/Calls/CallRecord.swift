/// Counts what one call does, for the hook that asks for it.
nonisolated final class CallRecord: Sendable {
  /// What has been counted so far.
  private struct State: Sendable {
    var attempts: [CallMetrics.Attempt] = []
    var sent = 0
    var received = 0
  }

  private let operation: String
  private let clock: CallClock
  private let start: ContinuousClock.Instant
  private let state = LockedValue(State())

  init(_ operation: String, _ clock: CallClock) {
    self.operation = operation
    self.clock = clock
    start = clock.now()
  }

  /// What went to the transport, and what came from it.
  func count(_ request: HTTPRequest, _ response: HTTPResponse?) {
    state.withLock { state in
      state.sent += request.body?.length ?? 0
      state.received += response?.body.count ?? 0
    }
  }

  /// An attempt that has ended.
  func ended(_ outcome: CallOutcome, since begin: ContinuousClock.Instant, wait: Duration) {
    let duration = begin.duration(to: clock.now())
    state.withLock { state in
      var attempt = CallMetrics.Attempt(
        wait: wait, duration: duration, bytesSent: state.sent, bytesReceived: state.received)
      switch outcome {
      case .success(let response): attempt.status = response.status
      case .failure(let reason): attempt.failure = reason
      }
      (state.sent, state.received) = (0, 0)
      state.attempts.append(attempt)
    }
  }

  /// All of the call, now that it has ended.
  func metrics(_ outcome: CallOutcome) -> CallMetrics {
    var result = CallMetrics(
      operation: operation, attempts: state.withLock { $0.attempts },
      duration: start.duration(to: clock.now()))
    if case .failure(let reason) = outcome { result.failure = reason }
    return result
  }
}
