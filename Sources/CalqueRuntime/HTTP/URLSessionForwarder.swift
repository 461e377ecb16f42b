import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Hands what a session reports to the exchange it belongs to.
nonisolated final class URLSessionForwarder: NSObject, URLSessionDataDelegate, Sendable {
  typealias Certificate = @Sendable (URLAuthenticationChallenge) -> URLCredential?

  let certificate: Certificate
  private let exchanges = LockedValue<[Int: HTTPExchange]>([:])

  init(certificate: @escaping Certificate = { _ in nil }) { self.certificate = certificate }

  func add(_ exchange: HTTPExchange, for task: URLSessionTask) {
    exchanges.withLock { $0[task.taskIdentifier] = exchange }
  }

  private func exchange(_ task: URLSessionTask) -> HTTPExchange? {
    exchanges.withLock { $0[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    exchange(dataTask)?.received(response)
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    exchange(dataTask)?.received(data)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    needNewBodyStream completionHandler: @escaping @Sendable (InputStream?) -> Void
  ) {
    // The session would send the request once more by itself: whether that may be is the retry
    // policy's to say. FoundationNetworking asks also where the body is bytes, and takes a stream for
    // them as its own fault, which ends the process.
    exchange(task)?.end(TransportError(.connectionLost, "The connection was closed meanwhile."))
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    // The last that is reported of a task.
    let exchange = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    exchange?.completed(error, task.response)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    exchange(task)?.declineRedirect(completionHandler)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler:
      @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    // The constants of these two are not there on Linux.
    let method = challenge.protectionSpace.authenticationMethod
    let isCertificate = method.hasSuffix("ClientCertificate") || method.hasSuffix("ServerTrust")
    if isCertificate {
      let credential = certificate(challenge)
      return completionHandler(
        credential == nil ? .performDefaultHandling : .useCredential, credential)
    }
    // FoundationNetworking asks when the whole answer has come, and hangs where nobody has a
    // credential; elsewhere the question comes first, and the answer after it.
    let isAnswered = exchange(task)?.endWithAnswer() ?? false
    // Elsewhere, because FoundationNetworking waits there for the thread that this may be.
    Task.detached {
      completionHandler(isAnswered ? .cancelAuthenticationChallenge : .performDefaultHandling, nil)
    }
  }
}
