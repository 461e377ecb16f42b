// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

/// Puts credentials into requests.
nonisolated enum CredentialPlacement {
  /// Asks for each secret and puts it where it goes; refuses to send one in the clear.
  static func apply(
    _ credentials: [Credential], to request: inout HTTPRequest, configuration: ClientConfiguration
  ) async throws(CallFailure.Reason) {
    for credential in credentials {
      let secret: String
      do {
        secret = try await credential.secret()
      } catch {
        throw Task.isCancelled ? .cancelled : .credentials(error)
      }
      try place(secret, as: credential.placement, in: &request)
    }
    try refusePlainText(request, configuration)
  }

  private static func place(
    _ secret: String, as placement: Credential.Placement, in request: inout HTTPRequest
  ) throws(CallFailure.Reason) {
    switch placement {
    case .http(let scheme):
      try set("Authorization", "\(scheme) \(secret)", in: &request)
    case .apiKey(let name, .header):
      try set(name, secret, in: &request)
    case .apiKey(let name, .cookie):
      let others = request.headers["Cookie"].map { "\($0); " } ?? ""
      let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(secret))"
      try set("Cookie", others + pair, in: &request)
    case .apiKey(let name, .query):
      try addQuery(name, secret, to: &request)
    }
  }

  private static func set(
    _ name: String, _ value: String, in request: inout HTTPRequest
  ) throws(CallFailure.Reason) {
    guard HTTPHeaderText.isValid(name: name), HTTPHeaderText.isValid(value: value) else {
      // The value is a secret: only the name is told.
      throw .invalidRequest(
        InvalidRequest(
          .invalidHeader, "The credential for \(name) has a character that no header can have."))
    }
    request.headers.set(name, value, isSensitive: true)
  }

  private static func addQuery(
    _ name: String, _ secret: String, to request: inout HTTPRequest
  ) throws(CallFailure.Reason) {
    let text = request.url.absoluteString
    let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(secret))"
    guard let url = URL(string: text + (text.contains("?") ? "&" : "?") + pair) else {
      throw .invalidRequest(InvalidRequest(.invalidURL, "The credential makes no URL."))
    }
    request.url = url
    request.sensitiveQueryNames.insert(name)
  }

  /// Refuses secrets over plain HTTP, but for this machine itself.
  private static func refusePlainText(
    _ request: HTTPRequest, _ configuration: ClientConfiguration
  ) throws(CallFailure.Reason) {
    let hasSecret =
      !request.sensitiveQueryNames.isEmpty || request.headers.fields.contains(where: \.isSensitive)
    guard hasSecret, !configuration.allowsCredentialsOverPlainHTTP,
      request.url.scheme?.lowercased() != "https", !LoopbackHost.contains(request.url.host ?? "")
    else { return }
    let message = "Credentials are not sent over plain HTTP to \(request.url.host ?? "a server")."
    throw .invalidRequest(InvalidRequest(.insecureCredentials, message))
  }
}
