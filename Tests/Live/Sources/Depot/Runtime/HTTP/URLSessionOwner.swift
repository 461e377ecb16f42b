// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Holds a session for as long as its transport lives, and lets go of it then: a session keeps its
/// delegate until it is invalidated.
nonisolated final class URLSessionOwner: Sendable {
  private let session: URLSession
  private let delegate: URLSessionForwarder

  init(_ configuration: URLSessionConfiguration) {
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    // The deadline is ours: FoundationNetworking ignores one of these two, and both start late.
    configuration.timeoutIntervalForRequest = Self.forever
    configuration.timeoutIntervalForResource = Self.forever
    delegate = URLSessionForwarder()
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
    let exchange = HTTPExchange()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        exchange.start(continuation, timeout: timeout) {
          let task = session.dataTask(with: urlRequest(request))
          delegate.add(exchange, for: task)
          return task
        }
      }
    } onCancel: {
      exchange.end(.failure(.cancelled))
    }
    return try result.get()
  }

  private func urlRequest(_ request: HTTPRequest) -> URLRequest {
    var result = URLRequest(
      url: request.url, cachePolicy: .reloadIgnoringLocalCacheData, timeoutInterval: Self.forever)
    result.httpMethod = request.method.rawValue
    result.httpShouldHandleCookies = false
    for field in request.headers.fields {
      result.addValue(field.value, forHTTPHeaderField: field.name)
    }
    result.httpBody = request.body?.data
    return result
  }
}
