/// How a client calls: the same for all of its calls.
nonisolated public struct ClientConfiguration: Sendable {
  /// What sends the requests.
  public var transport: any Transport

  /// How long a call may take, with all of its attempts and the waits between, to the last byte of
  /// its answer; nil: any time. For streams and for files, sent or received, it is how long nothing
  /// may move.
  public var timeout: Duration?

  /// How long each attempt of a call may take; nil: as long as the call.
  public var attemptTimeout: Duration?

  /// When calls are sent again.
  public var retries: RetryPolicy

  /// What requests and answers pass through, in order.
  public var middlewares: [Middleware]

  /// Receives what each call took, when it has ended.
  public var onCall: (@Sendable (CallMetrics) -> Void)?

  /// Fields that each request carries, in the place of others of the same names.
  public var headers: HTTPHeaders

  /// What the client calls itself; nil: what the transport says.
  public var userAgent: String?

  /// Whether secrets may go over plain HTTP to other machines, where all can read them.
  public var allowsCredentialsOverPlainHTTP: Bool

  /// Makes the boundary of each multipart body: at most 70 letters, digits and `-._`.
  public var multipartBoundary: @Sendable () -> String

  /// Whether bodies are compared with the description's bounds before they are sent.
  public var validatesRequests: Bool

  var clock = CallClock()

  /// The usual: `URLSession`, 60 seconds, three attempts.
  public init(
    transport: any Transport = URLSessionTransport.shared, timeout: Duration? = .seconds(60),
    attemptTimeout: Duration? = nil, retries: RetryPolicy = .standard,
    middlewares: [Middleware] = [], headers: HTTPHeaders = .init(), userAgent: String? = "Calque/1",
    allowsCredentialsOverPlainHTTP: Bool = false,
    multipartBoundary: (@Sendable () -> String)? = nil, validatesRequests: Bool = true,
    onCall: (@Sendable (CallMetrics) -> Void)? = nil
  ) {
    self.transport = transport
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.retries = retries
    self.middlewares = middlewares
    self.headers = headers
    self.userAgent = userAgent
    self.allowsCredentialsOverPlainHTTP = allowsCredentialsOverPlainHTTP
    self.multipartBoundary = multipartBoundary ?? { MultipartBoundary.random() }
    self.validatesRequests = validatesRequests
    self.onCall = onCall
  }
}
