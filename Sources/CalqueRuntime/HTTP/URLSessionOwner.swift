import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Holds a session for as long as its transport lives, and lets go of it then: a session keeps its
/// delegate until it is invalidated.
nonisolated final class URLSessionOwner: Sendable {
  private let session: URLSession
  private let delegate: URLSessionForwarder

  init(
    _ configuration: URLSessionConfiguration,
    certificate: @escaping URLSessionForwarder.Certificate = { _ in nil }
  ) {
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    // The deadline is ours: FoundationNetworking ignores one of these two, and both start late.
    configuration.timeoutIntervalForRequest = Self.forever
    configuration.timeoutIntervalForResource = Self.forever
    delegate = URLSessionForwarder(certificate: certificate)
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit { session.finishTasksAndInvalidate() }

  /// A week, in seconds.
  private static let forever: TimeInterval = 604_800

  /// Sends a request, and those that it is redirected to, and waits for the end, the deadline or
  /// cancellation.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let clock = ContinuousClock()
    let deadline = request.timeout.map { clock.now.advanced(by: $0) }
    var next = request
    for _ in 0...HTTPRedirect.maximum {
      let timeout = deadline.map { clock.now.duration(to: $0) }
      let response = try await exchange(next, timeout)
      guard let following = HTTPRedirect.request(after: response, to: next) else {
        return response
      }
      next = following
    }
    throw TransportError(.tooManyRedirects, "More than \(HTTPRedirect.maximum) redirects.")
  }

  private func exchange(
    _ request: HTTPRequest, _ timeout: Duration?
  ) async throws(TransportError) -> HTTPResponse {
    if request.method == .get, request.body != nil {
      throw TransportError(.unsupportedRequest, "GET with a body cannot be sent.", code: -1103)
    }
    if let timeout, timeout <= .zero { throw .timeout }
    let exchange = HTTPExchange(request)
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        exchange.start(continuation, timeout: timeout) { task(request, exchange) }
      }
    } onCancel: {
      exchange.end(.cancelled)
    }
    return try exchange.takeOutcome().get()
  }

  /// The task of a request; one whose answer is a stream has a session of its own, because its
  /// reader may keep that session's queue waiting.
  private func task(_ request: HTTPRequest, _ exchange: HTTPExchange) -> URLSessionTask {
    let ownSession = exchange.pipe == nil ? nil : streamSession()
    let (session, delegate) = ownSession ?? (session, delegate)
    let task = session.dataTask(with: urlRequest(request, exchange))
    delegate.add(exchange, for: task)
    ownSession?.session.finishTasksAndInvalidate()
    return task
  }

  private func streamSession() -> (session: URLSession, delegate: URLSessionForwarder) {
    let delegate = URLSessionForwarder(certificate: delegate.certificate)
    let session = URLSession(
      configuration: session.configuration, delegate: delegate,
      delegateQueue: StreamingQueue.make())
    return (session, delegate)
  }

  private func urlRequest(_ request: HTTPRequest, _ exchange: HTTPExchange) -> URLRequest {
    var result = URLRequest(
      url: request.url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: Self.forever)
    result.httpMethod = request.method.rawValue
    result.httpShouldHandleCookies = false
    for field in request.headers.fields {
      result.addValue(field.value, forHTTPHeaderField: field.name)
    }
    guard let body = request.body else { return result }
    if !body.hasFiles, request.onProgress == nil {
      result.httpBody = body.data
    } else {
      let content = exchange.bodyStream()
      result.httpBodyStream = content?.stream
      result.setLength(content?.length)
    }
    return result
  }
}
