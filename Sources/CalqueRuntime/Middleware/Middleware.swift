/// Stands between a client and its transport: sees each request with all that it carries, and each
/// answer before anybody reads it.
///
/// A call passes through the middlewares of its client in order, each time that it is sent. What a
/// middleware throws ends the call; errors of the transport that it lets pass are retried.
nonisolated public struct Middleware: Sendable {
  /// What comes behind a middleware: the next one, or the transport.
  public struct Next: Sendable {
    private let send: @Sendable (HTTPRequest) async throws -> HTTPResponse

    /// What answers in the place of a transport, as in the test of a middleware.
    public init(_ send: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse) {
      self.send = send
    }

    /// Sends a request on, and waits for its answer.
    public func callAsFunction(_ request: HTTPRequest) async throws -> HTTPResponse {
      try await send(request)
    }
  }

  let handle: @Sendable (HTTPRequest, Next) async throws -> HTTPResponse

  /// A middleware that is a function.
  public init(
    _ handle:
      @escaping @Sendable (_ request: HTTPRequest, _ next: Next) async throws
      -> HTTPResponse
  ) {
    self.handle = handle
  }
}
