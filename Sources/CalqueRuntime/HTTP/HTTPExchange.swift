import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request on its way and what has come back so far. It ends once: by its answer, by its
/// deadline or by cancellation, whichever is first.
nonisolated final class HTTPExchange: Sendable {
  typealias Outcome = Result<HTTPResponse, TransportError>

  /// What is there so far; the continuation goes where the outcome comes.
  private struct State: Sendable {
    var continuation: CheckedContinuation<Outcome, Never>?
    var outcome: Outcome?
    var response: HTTPResponse?
    var task: URLSessionDataTask?
    var deadline: Task<Void, Never>?
  }

  private let state = LockedValue(State())

  /// Begins, and calls back at the end; where the end came first, nothing is sent at all.
  func start(
    _ continuation: CheckedContinuation<Outcome, Never>, timeout: Duration?,
    makeTask: () -> URLSessionDataTask
  ) {
    let (task, ended) = state.withLock { state -> (URLSessionDataTask?, Outcome?) in
      guard state.outcome == nil else { return (nil, state.outcome) }
      let task = makeTask()
      state.continuation = continuation
      state.task = task
      state.deadline = timeout.map(deadline)
      return (task, nil)
    }
    if let ended { continuation.resume(returning: ended) }
    task?.resume()
  }

  private func deadline(_ timeout: Duration) -> Task<Void, Never> {
    Task.detached { [weak self] in
      guard (try? await Task.sleep(for: timeout)) != nil else { return }
      self?.end(.failure(.timeout))
    }
  }

  /// Takes the head of the answer.
  func received(_ response: URLResponse?) {
    guard let http = response as? HTTPURLResponse else { return }
    let fields = http.allHeaderFields.compactMap { name, value -> (String, String)? in
      (name as? String).map { ($0, "\(value)") }
    }
    let head = HTTPResponse(
      status: http.statusCode, headers: HTTPHeaders(fields.sorted { $0.0 < $1.0 }))
    state.withLock { $0.response = head }
  }

  /// Takes a part of the body.
  func received(_ data: Data) {
    state.withLock { $0.response?.body.append(data) }
  }

  /// Lets a redirect be the answer. FoundationNetworking crashes where it is told so after the
  /// task is cancelled: the lock keeps the two apart.
  func declineRedirect(_ decide: (URLRequest?) -> Void) {
    state.withLock { state in
      if state.outcome == nil { decide(nil) }
    }
  }

  /// Takes the end of the answer.
  func completed(_ error: (any Error)?, _ response: URLResponse?) {
    if let error { return end(.failure(TransportError(error))) }
    // FoundationNetworking does not report the head of a redirect that leads nowhere.
    if state.withLock({ $0.response == nil }) { received(response) }
    guard endWithAnswer() else {
      return end(.failure(TransportError(.invalidResponse, "The answer is not HTTP.")))
    }
  }

  /// Ends with what has come back; false where that is nothing yet.
  func endWithAnswer() -> Bool {
    guard let answer = state.withLock({ $0.response }) else { return false }
    end(.success(answer))
    return true
  }

  /// Ends the exchange; later calls change nothing.
  func end(_ outcome: Outcome) {
    let before: State? = state.withLock { state in
      guard state.outcome == nil else { return nil }
      defer { state = State(outcome: outcome) }
      return state
    }
    guard let before else { return }
    before.deadline?.cancel()
    if case .failure = outcome { before.task?.cancel() }
    before.continuation?.resume(returning: outcome)
  }
}
