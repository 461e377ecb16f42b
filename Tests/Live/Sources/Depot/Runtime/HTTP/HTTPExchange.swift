// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request on its way and what has come back so far. It ends once: by its answer, by its
/// deadline or by cancellation, whichever is first.
nonisolated final class HTTPExchange: Sendable {
  typealias Outcome = Result<HTTPResponse, TransportError>

  private struct State: Sendable {
    var continuation: CheckedContinuation<Outcome, Never>?
    var outcome: Outcome?
    var response: HTTPResponse?
    var redirects = 0
    var deadline: Task<Void, Never>?
  }

  /// Redirects that are followed for one request.
  static let maximumRedirects = 10

  let task: URLSessionDataTask
  let request: HTTPRequest
  private let state = LockedValue(State())

  init(task: URLSessionDataTask, request: HTTPRequest) {
    self.task = task
    self.request = request
  }

  /// Begins, and calls back at the end; at once, where the end came first.
  func start(_ continuation: CheckedContinuation<Outcome, Never>) {
    let ended: Outcome? = state.withLock { state in
      if state.outcome == nil { state.continuation = continuation }
      return state.outcome
    }
    if let ended { return continuation.resume(returning: ended) }
    startDeadline()
    task.resume()
  }

  private func startDeadline() {
    guard let timeout = request.timeout else { return }
    let timer = Task.detached { [weak self] in
      guard (try? await Task.sleep(for: timeout)) != nil else { return }
      self?.end(.failure(TransportError(.timeout, "No answer within \(timeout).", code: -1001)))
    }
    let isLate = state.withLock { state in
      if state.outcome == nil { state.deadline = timer }
      return state.outcome != nil
    }
    if isLate { timer.cancel() }
  }

  /// Takes the head of the answer.
  func received(_ response: URLResponse) {
    guard let http = response as? HTTPURLResponse else { return }
    let fields = http.allHeaderFields.compactMap { name, value -> (String, String)? in
      guard let name = name as? String else { return nil }
      return (name, "\(value)")
    }
    let head = HTTPResponse(
      status: http.statusCode, headers: HTTPHeaders(fields.sorted { $0.0 < $1.0 }))
    state.withLock { $0.response = head }
  }

  /// Takes a part of the body.
  func received(_ data: Data) {
    state.withLock { $0.response?.body.append(data) }
  }

  /// Counts a redirect; false where it is one too many.
  func allowsRedirect() -> Bool {
    let count = state.withLock { state in
      state.redirects += 1
      return state.redirects
    }
    guard count > Self.maximumRedirects else { return true }
    end(.failure(TransportError(.tooManyRedirects, "More than \(count - 1) redirects.")))
    return false
  }

  /// Takes the end of the answer.
  func completed(_ error: (any Error)?) {
    if let error { return end(.failure(TransportError(error))) }
    let response = state.withLock { $0.response }
    guard let response else {
      return end(.failure(TransportError(.invalidResponse, "The answer is not HTTP.")))
    }
    end(.success(response))
  }

  /// Ends the exchange; later calls change nothing.
  func end(_ outcome: Outcome) {
    let (continuation, timer, isFirst) = state.withLock { state in
      defer {
        state.outcome = state.outcome ?? outcome
        state.continuation = nil
        state.deadline = nil
        state.response = nil
      }
      return (state.continuation, state.deadline, state.outcome == nil)
    }
    guard isFirst else { return }
    timer?.cancel()
    if case .failure = outcome { task.cancel() }
    continuation?.resume(returning: outcome)
  }
}
