/// How one call differs from the client's others.
nonisolated public struct CallOptions: Sendable {
  /// How long the call may take, with all of its attempts; nil: as long as the client's
  /// configuration says.
  public var timeout: Duration?

  /// How long each attempt may take; nil: as long as the configuration says.
  public var attemptTimeout: Duration?

  /// When the call is sent again; nil: as the configuration says.
  public var retries: RetryPolicy?

  /// Fields that the request carries, in the place of others of the same names.
  public var headers: HTTPHeaders

  /// Where the call goes; nil: to the client's server, or to the operation's own.
  public var server: ServerURL?

  /// Whether the body is compared with the description's bounds; nil: as the configuration says.
  public var validates: Bool?

  /// Is told how far the bodies of the request and of the answer have come; it is called where the
  /// bytes are, and returns quickly.
  public var onProgress: (@Sendable (TransferProgress) -> Void)?

  /// When a stream of events connects anew.
  public var reconnection: EventReconnection

  /// The client's own ways, but for what is given.
  public init(
    timeout: Duration? = nil, attemptTimeout: Duration? = nil, retries: RetryPolicy? = nil,
    headers: HTTPHeaders = .init(), server: ServerURL? = nil, validates: Bool? = nil,
    onProgress: (@Sendable (TransferProgress) -> Void)? = nil,
    reconnection: EventReconnection = .whenLost
  ) {
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.retries = retries
    self.headers = headers
    self.server = server
    self.validates = validates
    self.onProgress = onProgress
    self.reconnection = reconnection
  }
}
