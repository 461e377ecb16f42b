// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Keeps the requests that it is given, and answers from a closure, a list or another transport.
nonisolated public final class RecordingTransport: Transport {
  /// Answers one request.
  public typealias Answering =
    @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

  private let recorded = LockedValue<[HTTPRequest]>([])
  private let answering: Answering

  /// Answers each request by a closure.
  public init(answering: @escaping Answering) {
    self.answering = answering
  }

  /// Answers with a list, one after the other; behind its end it fails as unreachable.
  public convenience init(answers: [HTTPResponse]) {
    let remaining = LockedValue(answers[...])
    self.init { (_: HTTPRequest) async throws(TransportError) -> HTTPResponse in
      guard let answer = remaining.withLock({ $0.popFirst() }) else {
        throw TransportError(.unreachable, "No answer is left for this request.")
      }
      return answer
    }
  }

  /// Lets another transport answer.
  public convenience init(recording transport: any Transport) {
    self.init { (request: HTTPRequest) async throws(TransportError) -> HTTPResponse in
      try await transport.send(request)
    }
  }

  /// The requests so far, in the order they came.
  public var requests: [HTTPRequest] { recorded.withLock { $0 } }

  /// Keeps the request and answers it.
  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    recorded.withLock { $0.append(request) }
    return try await answering(request)
  }
}
