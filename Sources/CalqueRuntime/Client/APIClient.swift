/// Calls operations of one API: what a generated client is a face of.
nonisolated public struct APIClient<Failure: ClientFailure>: Sendable {
  /// The server that the caller has chosen.
  private let server: ServerURL?
  /// Where calls go that neither the caller nor the operation has a server for.
  private let standardServer: ServerURL
  private let pipeline: CallPipeline

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
    pipeline = CallPipeline(configuration, credentials?.credentialSet ?? CredentialSet())
  }

  /// Sends a call and decodes its answer; every failure is one of the client's three.
  #if compiler(>=6.2)
    @concurrent
  #endif
  public func send<Value, Headers: ResponseHeaders>(
    _ operation: APIOperation<Value, Failure>, _ request: APIRequest, _ options: CallOptions
  ) async throws(Failure) -> Response<Value, Headers> {
    var response = try await answer(operation, request, options)
    let value = try AnswerReader.value(of: response, operation)
    response.stream = nil
    return Response(value: value, headers: Headers(response.headers), http: response)
  }

  /// The answer to a call, of whatever status; one that is to be a stream knows how to go on where
  /// it was cut off.
  private func answer<Value>(
    _ operation: APIOperation<Value, Failure>, _ call: APIRequest, _ options: CallOptions
  ) async throws(Failure) -> HTTPResponse {
    do throws(CallFailure.Reason) {
      var response = try await sent(operation, call, options)
      guard operation.isStream else { return response }
      if !AnswerReader.expectsStream(response, operation) {
        do throws(TransportError) {
          try await response.collectBody()
        } catch {
          throw CallFailure.Reason(error)
        }
      }
      response.stream?.reopening = reopening(operation, call, options)
      return response
    } catch {
      throw .call(CallFailure(error, operation: operation.name))
    }
  }

  private func reopening<Value>(
    _ operation: APIOperation<Value, Failure>, _ call: APIRequest, _ options: CallOptions
  ) -> StreamReopening {
    StreamReopening(
      policy: options.reconnection, isSafe: operation.method.isSafe
    ) { headers in
      var options = options
      options.headers.merge(headers)
      let response = try await answer(operation, call, options)
      if response.status == 204 { return HTTPResponse(status: 204) }
      _ = try AnswerReader.value(of: response, operation)
      return response
    }
  }

  private func sent<Value>(
    _ operation: APIOperation<Value, Failure>, _ call: APIRequest, _ options: CallOptions
  ) async throws(CallFailure.Reason) -> HTTPResponse {
    let builder = APIRequestBuilder(
      server: options.server ?? server ?? operation.server ?? standardServer,
      configuration: pipeline.configuration, call: call, options: options)
    var request = try builder.request(operation.method, operation.path, accept: operation.accept)
    if operation.isStream { request.delivery = .stream }
    return try await pipeline.send(operation.call, request, options)
  }
}
