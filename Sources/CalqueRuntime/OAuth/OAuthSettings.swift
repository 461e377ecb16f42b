/// How a client talks to an authorisation server.
nonisolated public struct OAuthSettings: Sendable {
  /// What sends the requests for tokens.
  public var transport: any Transport

  /// How long each of these requests may take.
  public var timeout: Duration

  /// Whether the client's secret goes in the body of requests for tokens, and not in the header that
  /// every server has to know (RFC 6749, section 2.3.1).
  public var sendsSecretInBody: Bool

  /// What requests for tokens carry besides, such as an `audience`.
  public var parameters: [(name: String, value: String)]

  /// Where tokens outlive the process; nil: nowhere.
  public var storage: (any TokenStorage)?

  /// Whether secrets may go over plain HTTP to other machines, where all can read them.
  public var allowsPlainHTTP: Bool

  var clock = CallClock()

  /// The usual, but for what is given.
  public init(
    transport: any Transport = URLSessionTransport.shared, timeout: Duration = .seconds(30),
    sendsSecretInBody: Bool = false, parameters: [(name: String, value: String)] = [],
    storage: (any TokenStorage)? = nil, allowsPlainHTTP: Bool = false
  ) {
    self.transport = transport
    self.timeout = timeout
    self.sendsSecretInBody = sendsSecretInBody
    self.parameters = parameters
    self.storage = storage
    self.allowsPlainHTTP = allowsPlainHTTP
  }

  func send(_ request: HTTPRequest) async throws(OAuthError) -> HTTPResponse {
    do throws(TransportError) {
      return try await ResponseDelivery.send(request, through: transport)
    } catch {
      throw .transport(error)
    }
  }
}

nonisolated extension OAuthSettings: CustomStringConvertible, CustomReflectable {
  /// Nothing of the parameters' values.
  public var description: String {
    "OAuthSettings(\(parameters.map(\.name).joined(separator: ", ")))"
  }

  /// Nothing of the parameters' values.
  public var customMirror: Mirror {
    Mirror(self, children: ["parameters": parameters.map(\.name), "timeout": timeout])
  }
}
