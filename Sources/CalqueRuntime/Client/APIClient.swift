/// Calls operations of one API: what a generated client is a face of.
nonisolated public struct APIClient<Failure: ClientFailure>: Sendable {
  /// The server that the caller has chosen.
  private let server: ServerURL?
  /// Where calls go that neither the caller nor the operation has a server for.
  private let standardServer: ServerURL
  private let credentials: CredentialSet
  private let configuration: ClientConfiguration

  /// A client of a server.
  public init(
    server: ServerURL, credentials: (any ClientCredentials)? = nil,
    configuration: ClientConfiguration = .init()
  ) {
    self.init(
      server: server, otherwise: server, credentials: credentials, configuration: configuration)
  }

  /// A client of an API of which some operations are served elsewhere: a server that the caller
  /// chooses is for all of them, such as a proxy or a test's.
  public init(
    server: ServerURL?, otherwise standardServer: ServerURL,
    credentials: (any ClientCredentials)? = nil, configuration: ClientConfiguration = .init()
  ) {
    self.server = server
    self.standardServer = standardServer
    self.credentials = credentials?.credentialSet ?? CredentialSet()
    self.configuration = configuration
  }

  /// Sends a call and decodes its answer; every failure is one of the client's three.
  #if compiler(>=6.2)
    @concurrent
  #endif
  public func send<Value, Headers: ResponseHeaders>(
    _ operation: APIOperation<Value, Failure>, _ request: APIRequest, _ options: CallOptions
  ) async throws(Failure) -> Response<Value, Headers> {
    let response: HTTPResponse
    do throws(CallFailure.Reason) {
      response = try await answer(operation, request, options)
    } catch {
      throw .call(CallFailure(error, operation: operation.name))
    }
    let value = try AnswerReader.value(of: response, operation)
    return Response(value: value, headers: Headers(response.headers), http: response)
  }

  private func answer<Value>(
    _ operation: APIOperation<Value, Failure>, _ call: APIRequest, _ options: CallOptions
  ) async throws(CallFailure.Reason) -> HTTPResponse {
    let builder = APIRequestBuilder(
      server: options.server ?? server ?? operation.server ?? standardServer,
      configuration: configuration, call: call, options: options)
    var request = try builder.request(operation.method, operation.path, accept: operation.accept)
    try await CredentialPlacement.apply(
      credentials.credentials(for: operation.security) ?? [], to: &request,
      configuration: configuration)
    if Task.isCancelled { throw .cancelled }
    do throws(TransportError) {
      var response = try await ResponseDelivery.send(
        request, through: configuration.transport)
      response.operation = operation.name
      return response
    } catch {
      throw CallFailure.Reason(error)
    }
  }
}

nonisolated extension CallFailure.Reason {
  /// Deadline and cancellation have reasons of their own.
  init(_ error: TransportError) {
    switch error.kind {
    case .timeout: self = .timeout
    case .cancelled: self = .cancelled
    case .unreachable, .connectionLost, .insecure, .tooManyRedirects, .invalidResponse,
      .unsupportedRequest, .file, .other:
      self = .transport(error)
    }
  }
}
