import Foundation

/// Puts credentials into requests.
nonisolated enum CredentialPlacement {
  /// Puts each secret where its credential goes.
  static func place(
    _ secrets: [String], of credentials: [Credential], in request: inout HTTPRequest
  ) throws(CallFailure.Reason) {
    for (credential, secret) in zip(credentials, secrets) {
      try place(secret, as: credential.placement, in: &request)
    }
  }

  private static func place(
    _ secret: String, as placement: Credential.Placement, in request: inout HTTPRequest
  ) throws(CallFailure.Reason) {
    switch placement {
    case .http(let scheme):
      request.headers.set("Authorization", "\(scheme) \(secret)", isSensitive: true)
    case .apiKey(let name, .header):
      request.headers.set(name, secret, isSensitive: true)
    case .apiKey(let name, .cookie):
      let others = request.headers["Cookie"].map { "\($0); " } ?? ""
      let pair = "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(secret))"
      request.headers.set("Cookie", others + pair, isSensitive: true)
    case .apiKey(let name, .query):
      try addQuery(name, secret, to: &request)
    }
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
}
