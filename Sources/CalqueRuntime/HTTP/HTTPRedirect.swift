import Foundation

/// Where a redirect leads and what may follow it (RFC 9110, section 15.4).
///
/// Redirects are followed here and not by `URLSession`: that forwards credentials to any host, and
/// FoundationNetworking loses the bodies and decodes the paths of the requests that it repeats.
nonisolated enum HTTPRedirect {
  /// Redirects that are followed for one request.
  static let maximum = 10

  /// The request to send next; nil where the answer is no redirect, or leads nowhere.
  static func request(after response: HTTPResponse, to request: HTTPRequest) -> HTTPRequest? {
    guard [301, 302, 303, 307, 308].contains(response.status),
      let location = response.headers["Location"],
      let url = URL(string: location, relativeTo: request.url)?.absoluteURL,
      ["http", "https"].contains(url.scheme?.lowercased()), url.host != nil
    else { return nil }
    var next = request
    next.url = url
    if changesToGet(response.status, request.method) {
      next.method = .get
      next.body = nil
      next.headers.removeAll { field in field.name.lowercased().hasPrefix("content-") }
    }
    if HTTPOrigin(url) != HTTPOrigin(request.url) {
      if next.body != nil, next.hasSensitiveBody { return nil }
      next.headers.removeAll(where: \.isSensitive)
    }
    return next
  }

  private static func changesToGet(_ status: Int, _ method: HTTPMethod) -> Bool {
    switch status {
    case 303: method != .get && method != .head
    case 301, 302: method == .post
    default: false
    }
  }
}

/// Scheme, host and port: who it is that one talks to (RFC 6454).
nonisolated struct HTTPOrigin: Equatable {
  let scheme: String?
  let host: String?
  let port: Int?

  init(_ url: URL) {
    scheme = url.scheme?.lowercased()
    host = url.host?.lowercased()
    port = url.port ?? (scheme == "https" ? 443 : 80)
  }
}
