/// Why a call brought no answer that can be used.
nonisolated public struct CallFailure: Error, Sendable {
  /// The reasons that call for different actions.
  public enum Reason: Error, Sendable {
    /// Nothing came back, or not all of it.
    case transport(TransportError)
    /// The deadline passed.
    case timeout
    /// The task was cancelled.
    case cancelled
    /// The answer is not what the description says.
    case decoding(DecodingFailure)
    /// The request was not sent.
    case invalidRequest(InvalidRequest)
    /// A credential could not be had; the error is that of its provider.
    case credentials(any Error)
    /// A middleware ended the call; the error is its own.
    case middleware(any Error)
  }

  /// What happened.
  public var reason: Reason

  /// The operation that was called, as `GET /v2/calendars`.
  public var operation: String

  /// A failure of an operation.
  public init(_ reason: Reason, operation: String) {
    self.reason = reason
    self.operation = operation
  }

  /// The answer, where one came that could not be decoded.
  public var response: HTTPResponse? {
    if case .decoding(let failure) = reason { failure.response } else { nil }
  }

  /// Whether the same call may well succeed if it is made again.
  public var isRetryable: Bool { reason.isRetryable }
}

nonisolated extension CallFailure.Reason {
  /// Whether the same call may well succeed if it is made again.
  public var isRetryable: Bool {
    switch self {
    case .transport(let error): error.isRetryable
    case .timeout: true
    case .credentials(let error): (error as? OAuthError)?.isRetryable ?? false
    case .cancelled, .decoding, .invalidRequest, .middleware: false
    }
  }
}
