/// How a client calls: the same for all of its calls.
nonisolated public struct ClientConfiguration: Sendable {
  /// What sends the requests.
  public var transport: any Transport

  /// How long a call may take, to the last byte of its answer; nil: any time.
  public var timeout: Duration?

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

  /// The usual: `URLSession`, 60 seconds.
  public init(
    transport: any Transport = URLSessionTransport.shared, timeout: Duration? = .seconds(60),
    headers: HTTPHeaders = .init(), userAgent: String? = "Calque/1",
    allowsCredentialsOverPlainHTTP: Bool = false,
    multipartBoundary: (@Sendable () -> String)? = nil, validatesRequests: Bool = true
  ) {
    self.transport = transport
    self.timeout = timeout
    self.headers = headers
    self.userAgent = userAgent
    self.allowsCredentialsOverPlainHTTP = allowsCredentialsOverPlainHTTP
    self.multipartBoundary = multipartBoundary ?? { MultipartBoundary.random() }
    self.validatesRequests = validatesRequests
  }
}
