/// The middlewares of a client, and its transport behind them.
nonisolated struct MiddlewareChain: Sendable {
  let middlewares: [Middleware]
  let configuration: ClientConfiguration
  let deadline: CallDeadline
  let record: CallRecord?

  /// Sends a request through all of them.
  func send(_ request: HTTPRequest) async throws(CallFailure.Reason) -> HTTPResponse {
    guard !middlewares.isEmpty else { return try await transmit(request) }
    do {
      return try await next(0)(request)
    } catch {
      throw CallFailure.Reason(thrown: error)
    }
  }

  private func next(_ index: Int) -> Middleware.Next {
    Middleware.Next { request in
      do {
        guard index < middlewares.count else { return try await transmit(request) }
        return try await middlewares[index].handle(request, next(index + 1))
      } catch  where Task.isCancelled && deadline.hasPassed {
        // It was the deadline that cancelled the task, and no caller.
        throw CallFailure.Reason.timeout
      }
    }
  }

  /// Hands a request to the transport, if it is one that may go there: middlewares can change all
  /// of it.
  private func transmit(_ request: HTTPRequest) async throws(CallFailure.Reason) -> HTTPResponse {
    if !middlewares.isEmpty { try RequestCheck.check(request, configuration) }
    do throws(TransportError) {
      let response = try await ResponseDelivery.send(request, through: configuration.transport)
      record?.count(request, response)
      return response
    } catch {
      record?.count(request, nil)
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

  /// What came out of a middleware: a failure of what is behind it, or one of its own.
  init(thrown error: any Error) {
    switch error {
    case let reason as CallFailure.Reason: self = reason
    case let error as TransportError: self.init(error)
    default: self = Task.isCancelled ? .cancelled : .middleware(error)
    }
  }
}
