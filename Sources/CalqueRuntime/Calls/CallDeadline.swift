/// When a call has to have ended, whatever it is at.
nonisolated struct CallDeadline: Sendable {
  private let end: ContinuousClock.Instant?
  private let clock: CallClock

  /// The end of a call that begins now; nil: it may take any time.
  init(_ timeout: Duration?, _ clock: CallClock) {
    end = timeout.map { clock.now().advanced(by: $0) }
    self.clock = clock
  }

  /// What is left; nil: any time.
  var remaining: Duration? { end.map { clock.now().duration(to: $0) } }

  /// Whether the time is over.
  var hasPassed: Bool { remaining.map { $0 <= .zero } ?? false }

  /// Cancels what is foreign to the runtime, as middlewares and providers of tokens, when the time
  /// is over; a transport keeps to its own deadline.
  func limit(
    _ body: @escaping @Sendable () async -> CallOutcome
  ) async -> CallOutcome {
    guard let remaining else { return await body() }
    return await withTaskGroup(of: CallOutcome?.self) { group in
      group.addTask { await body() }
      group.addTask {
        (try? await Task.sleep(for: remaining)) == nil ? nil : .failure(.timeout)
      }
      var outcome: CallOutcome?
      while outcome == nil, let next = await group.next() { outcome = next }
      group.cancelAll()
      return outcome ?? .failure(.cancelled)
    }
  }
}
