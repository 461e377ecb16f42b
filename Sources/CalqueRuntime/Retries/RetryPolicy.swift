/// When a call is sent again, and after which waits.
///
/// Only what may be done twice is sent again: idempotent methods (RFC 9110, section 9.2.2), and any
/// call that carries an idempotency key.
nonisolated public struct RetryPolicy: Sendable, Hashable {
  /// How often a call is sent at most, the first time included.
  public var attempts: Int

  /// The longest wait before the second attempt; it doubles with each further one.
  public var baseDelay: Duration

  /// What the wait does not grow beyond.
  public var maximumDelay: Duration

  /// Whether each wait is a random part of what it may be, so that clients do not come all at once.
  public var usesJitter: Bool

  /// The statuses that a call is sent again after.
  public var statuses: Set<Int>

  /// Whether a call is sent again after failures of the connection and attempts that took too long.
  public var retriesTransportErrors: Bool

  /// What all waits of one call may take; a server that asks for more is not asked again.
  public var maximumWait: Duration

  /// The name of the header that makes any call one that may be sent twice.
  public var idempotencyHeader: String?

  /// The usual, but for what is given.
  public init(
    attempts: Int = 3, baseDelay: Duration = .milliseconds(400),
    maximumDelay: Duration = .seconds(10), usesJitter: Bool = true,
    statuses: Set<Int> = [408, 429, 502, 503, 504], retriesTransportErrors: Bool = true,
    maximumWait: Duration = .seconds(60), idempotencyHeader: String? = "Idempotency-Key"
  ) {
    self.attempts = attempts
    self.baseDelay = baseDelay
    self.maximumDelay = maximumDelay
    self.usesJitter = usesJitter
    self.statuses = statuses
    self.retriesTransportErrors = retriesTransportErrors
    self.maximumWait = maximumWait
    self.idempotencyHeader = idempotencyHeader
  }

  /// Three attempts.
  public static let standard = RetryPolicy()

  /// Each call is sent once.
  public static let off = RetryPolicy(attempts: 1)
}

nonisolated extension RetryPolicy {
  /// Whether a request may be sent twice.
  func allows(_ request: HTTPRequest) -> Bool {
    if let idempotencyHeader, request.headers.contains(idempotencyHeader) { return true }
    return request.method.isIdempotent
  }

  /// Whether the end of an attempt is one that the next may not have.
  func allows(after outcome: CallOutcome) -> Bool {
    switch outcome {
    case .success(let response): return statuses.contains(response.status)
    case .failure(.transport(let error)): return retriesTransportErrors && error.isRetryable
    case .failure(.timeout): return retriesTransportErrors
    case .failure(.credentials(let error)):
      return retriesTransportErrors && (error as? OAuthError)?.isRetryable ?? false
    case .failure(.cancelled), .failure(.decoding), .failure(.invalidRequest),
      .failure(.middleware):
      return false
    }
  }

  /// The wait before an attempt, the second one being number 1, as long as chance will have it.
  func delay(_ number: Int, random: Double) -> Duration {
    let doubled = baseDelay * (1 << min(max(number - 1, 0), 30))
    return min(doubled, maximumDelay) * (usesJitter ? random : 1)
  }
}

nonisolated extension HTTPMethod {
  /// Whether it only reads (RFC 9110, section 9.2.1; QUERY by its own specification).
  var isSafe: Bool { [.get, .head, .options, .trace, .query].contains(self) }

  /// Whether doing it twice does no more than doing it once (RFC 9110, section 9.2.2).
  var isIdempotent: Bool {
    isSafe || self == .put || self == .delete
  }
}
