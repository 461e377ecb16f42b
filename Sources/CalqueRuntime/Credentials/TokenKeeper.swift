/// Keeps the token of a credential, and asks for another by a single flight, however many calls wait.
nonisolated final class TokenKeeper: Sendable {
  typealias Answer = Result<IssuedToken, any Error>

  /// The token and those who wait for the next.
  private struct State: Sendable {
    var token: IssuedToken?
    var waiting: [Int: CheckedContinuation<Answer, Never>] = [:]
    var cancelled: Set<Int> = []
    var count = 0
    var isAsking = false
  }

  private let source: any TokenSource

  /// Whether the source is asked for each call: it knows itself what it keeps.
  private let asksAlways: Bool

  private let state = LockedValue(State())

  init(_ source: any TokenSource, asksAlways: Bool = false) {
    self.source = source
    self.asksAlways = asksAlways
  }

  /// A token for a call. One that another call has had refused, and replaced, is not refused again.
  func token(replacing refused: String?, _ clock: CallClock) async throws -> IssuedToken {
    if asksAlways, refused == nil {
      let token = try await source.token(replacing: nil)
      state.withLock { $0.token = token }
      return token
    }
    if let token = known(besides: refused, clock) { return token }
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { join(number, $0, replacing: refused, clock) }
    } onCancel: {
      leave(number)
    }
    // A call may be cancelled when its answer has just come.
    state.withLock { _ = $0.cancelled.remove(number) }
    return try answer.get()
  }

  private func known(besides refused: String?, _ clock: CallClock) -> IssuedToken? {
    state.withLock { Self.usable($0, besides: refused, clock) }
  }

  private static func usable(
    _ state: State, besides refused: String?, _ clock: CallClock
  ) -> IssuedToken? {
    guard let token = state.token, token.value != refused, token.isGood(at: clock.date()) else {
      return nil
    }
    return token
  }

  /// Waits with the others; the first one asks.
  private func join(
    _ number: Int, _ waiter: CheckedContinuation<Answer, Never>, replacing refused: String?,
    _ clock: CallClock
  ) {
    let (answer, asks) = state.withLock { state -> (Answer?, Bool) in
      if state.cancelled.remove(number) != nil { return (.failure(CancellationError()), false) }
      if let token = Self.usable(state, besides: refused, clock) { return (.success(token), false) }
      state.waiting[number] = waiter
      defer { state.isAsking = true }
      return (nil, !state.isAsking)
    }
    if let answer { waiter.resume(returning: answer) }
    // The flight belongs to nobody: it goes on when the call that began it is cancelled.
    if asks { Task { await ask(replacing: refused) } }
  }

  private func ask(replacing refused: String?) async {
    let answer: Result<IssuedToken, any Error>
    do {
      answer = .success(try await source.token(replacing: refused))
    } catch {
      answer = .failure(error)
    }
    let waiting = state.withLock { state in
      if case .success(let token) = answer { state.token = token }
      defer { (state.waiting, state.isAsking) = ([:], false) }
      return state.waiting
    }
    for waiter in waiting.values { waiter.resume(returning: answer) }
  }

  /// Lets a cancelled call go; the flight goes on for the others.
  private func leave(_ number: Int) {
    let waiter = state.withLock { state in
      let waiter = state.waiting.removeValue(forKey: number)
      if waiter == nil { state.cancelled.insert(number) }
      return waiter
    }
    waiter?.resume(returning: .failure(CancellationError()))
  }
}
