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

  /// Sends a request, and waits for its end, its deadline or its cancellation.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    if request.method == .get, request.body != nil {
      throw TransportError(.unsupportedRequest, "GET with a body cannot be sent.", code: -1103)
    }
    let task = session.dataTask(with: urlRequest(request))
    let exchange = HTTPExchange(task: task, request: request)
    delegate.add(exchange)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { exchange.start($0) }
    } onCancel: {
      exchange.end(.failure(TransportError(.cancelled, "The call was cancelled.")))
    }
    delegate.remove(exchange)
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
