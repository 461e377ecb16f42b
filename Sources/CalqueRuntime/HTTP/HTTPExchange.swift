import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request on its way and what has come back so far. It ends once: by its answer, by its
/// deadline or by cancellation, whichever is first.
///
/// An answer that is to be a stream is handed over with its head, and the exchange goes on until the
/// stream is at its end.
nonisolated final class HTTPExchange: Sendable {
  typealias Outcome = Result<HTTPResponse, TransportError>

  /// What is there so far; the continuation goes where the outcome comes.
  private struct State: Sendable {
    var continuation: CheckedContinuation<Void, Never>?
    var response: HTTPResponse?
    /// What the continuation's owner takes; kept here and not handed to it, because the thread
    /// sanitizer sees locks, and not what a continuation that is resumed early brings across.
    var outcome: Outcome?
    var task: URLSessionTask?
    var watch: Task<Void, Never>?
    /// Why the exchange is over, where it is.
    var end: TransportError??
    /// When the last byte came or went.
    var lastMove = ContinuousClock.now
    var sent = 0
    var received = 0
    /// The length of the body that goes, as it was when its reading began.
    var length: Int?
    /// The length of the body that comes, where it is known.
    var expected: Int?

    func outcome(endedBy error: TransportError?) -> Outcome? {
      // An answer that was handed over with its head has its outcome already.
      if task != nil, continuation == nil { return outcome }
      return error.map(Outcome.failure) ?? response.map(Outcome.success) ?? .failure(.cancelled)
    }
  }

  /// Where the bytes of the answer go to their reader; nil where they are collected.
  let pipe: BodyPipe?

  private let request: HTTPRequest
  private let state = LockedValue(State())

  /// Keeps a decision about a redirect apart from the end. Recursive, because the decision may bring
  /// the end about.
  private let ending = NSRecursiveLock()

  init(_ request: HTTPRequest) {
    self.request = request
    pipe = request.delivery == .whole ? nil : BodyPipe()
  }

  /// Begins, and calls back when there is an outcome; where the end came first, nothing is sent at
  /// all. Making the task may bring the end about, as where a file cannot be read.
  func start(
    _ continuation: CheckedContinuation<Void, Never>, timeout: Duration?,
    makeTask: () -> URLSessionTask
  ) {
    // Before the task is made, for which that thread is asked.
    NetworkThread.shared.began(self)
    let task = makeTask()
    let isOver = state.withLock { state in
      guard state.end == nil else { return true }
      state.continuation = continuation
      state.task = task
      state.lastMove = .now
      state.watch = timeout.map(watch)
      return false
    }
    guard isOver else { return task.resume() }
    NetworkThread.shared.ended(self)
    task.cancel()
    continuation.resume()
  }

  /// What `start` has called back for.
  func takeOutcome() -> Outcome {
    state.withLock { $0.outcome.take() } ?? .failure(.cancelled)
  }

  /// The body of the request, which is read as it is sent, with its length; nil where it cannot be
  /// read.
  func bodyStream() -> (stream: InputStream, length: Int)? {
    guard let body = request.body else { return nil }
    do throws(TransportError) {
      let reader = try HTTPBodyReader(body) { [weak self] in self?.sent($0) }
      report(.upload, 0, reader.length)
      state.withLock { ($0.sent, $0.length) = (0, reader.length) }
      return (HTTPBodyStream.stream(reader) { [weak self] in self?.end($0) }, reader.length)
    } catch {
      end(error)
      return nil
    }
  }

  /// Ends what does not end by itself. Bodies that are streams may take any time, as long as they
  /// move: a reader that is in no hurry is not late.
  private func watch(_ timeout: Duration) -> Task<Void, Never> {
    Task.detached { [weak self] in
      var rest: Duration? = timeout
      while let time = rest, time > .zero {
        guard (try? await Task.sleep(for: time)) != nil else { return }
        rest = self?.rest(of: timeout)
      }
      self?.end(.timeout)
    }
  }

  private func rest(of timeout: Duration) -> Duration {
    let isAhead = pipe?.isAhead ?? false
    return state.withLock { state in
      if isAhead { state.lastMove = .now }
      return ContinuousClock.now.duration(to: state.lastMove.advanced(by: timeout))
    }
  }

  /// Whether each byte that moves begins the time anew.
  private var isUnbounded: Bool { pipe != nil || request.body?.hasFiles ?? false }
}

nonisolated extension HTTPExchange {
  /// Takes the head of the answer.
  func received(_ response: URLResponse?) {
    guard let http = response as? HTTPURLResponse else { return }
    let fields = http.allHeaderFields.compactMap { name, value -> (String, String)? in
      (name as? String).map { ($0, "\(value)") }
    }
    let head = HTTPResponse(
      status: http.statusCode, headers: HTTPHeaders(fields.sorted { $0.0 < $1.0 }))
    let streamed = streamed(head)
    let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.response = head
      state.expected = Self.expectedLength(head)
      if isUnbounded { state.lastMove = .now }
      guard let streamed, state.continuation != nil else { return nil }
      state.outcome = .success(streamed)
      return state.continuation.take()
    }
    continuation?.resume()
  }

  /// The head with the stream of what follows. The stream holds the exchange, and not the other way
  /// round: who drops the stream ends the exchange.
  private func streamed(_ head: HTTPResponse) -> HTTPResponse? {
    guard let pipe else { return nil }
    var head = head
    head.stream = ByteStream {
      () async throws(TransportError) in
      try await pipe.read()
    } close: {
      self.end(.cancelled)
    }
    return head
  }

  /// The length of the body as it is handed over; nil where it is not said, or is that of a
  /// compressed body.
  private static func expectedLength(_ head: HTTPResponse) -> Int? {
    head.headers.contains("Content-Encoding")
      ? nil : head.headers["Content-Length"].flatMap { Int($0) }
  }

  /// Takes a part of the body; may wait until a reader has taken what came before it.
  func received(_ data: Data) {
    let (received, expected) = state.withLock { state in
      if pipe == nil { state.response?.body.append(data) }
      if isUnbounded { state.lastMove = .now }
      state.received += data.count
      return (state.received, state.expected)
    }
    report(.download, received, expected)
    pipe?.write(data)
  }

  private func sent(_ count: Int) {
    let (sent, length) = state.withLock { state in
      if isUnbounded { state.lastMove = .now }
      state.sent += count
      return (state.sent, state.length)
    }
    report(.upload, sent, length)
  }

  private func report(_ direction: TransferProgress.Direction, _ completed: Int, _ total: Int?) {
    request.onProgress?(TransferProgress(direction, completed: completed, total: total))
  }

  /// Lets a redirect be the answer. FoundationNetworking crashes where it is told so after the
  /// task is cancelled: the lock keeps the two apart.
  func declineRedirect(_ decide: (URLRequest?) -> Void) {
    ending.lock()
    defer { ending.unlock() }
    if state.withLock({ $0.end == nil }) { decide(nil) }
  }

  /// Takes the end of the answer.
  func completed(_ error: (any Error)?, _ response: URLResponse?) {
    if let error { return end(TransportError(error)) }
    // FoundationNetworking does not report the head of a redirect that leads nowhere.
    if state.withLock({ $0.response == nil }) { received(response) }
    guard endWithAnswer() else {
      return end(TransportError(.invalidResponse, "The answer is not HTTP."))
    }
  }

  /// Ends with what has come back; false where that is nothing yet.
  func endWithAnswer() -> Bool {
    guard state.withLock({ $0.response != nil }) else { return false }
    end(nil)
    return true
  }

  /// Ends the exchange, by an error where it is not complete; later calls change nothing.
  func end(_ error: TransportError?) {
    ending.lock()
    let before: State? = state.withLock { state in
      guard state.end == nil else { return nil }
      defer { state = State(outcome: state.outcome(endedBy: error), end: .some(error)) }
      return state
    }
    ending.unlock()
    guard let before else { return }
    before.watch?.cancel()
    pipe?.finish(error)
    if error != nil, let task = before.task {
      // FoundationNetworking waits here for the network's thread, which may be this one.
      Task.detached {
        task.cancel()
        NetworkThread.shared.ended(self)
      }
    } else {
      NetworkThread.shared.ended(self)
    }
    before.continuation?.resume()
  }
}
