// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What may follow a redirect.
nonisolated enum HTTPRedirect {
  /// The request to follow a redirect with: secrets stay with the scheme, host and port that they
  /// were meant for.
  static func request(
    _ next: URLRequest, of original: HTTPRequest, from previous: URL?
  ) -> URLRequest {
    var next = next
    let stays =
      HTTPOrigin(next.url) == HTTPOrigin(original.url)
      && HTTPOrigin(previous) == HTTPOrigin(original.url)
    guard !stays else { return next }
    for field in original.headers.fields where field.isSensitive {
      next.setValue(nil, forHTTPHeaderField: field.name)
    }
    for name in next.allHTTPHeaderFields?.keys.map({ $0 }) ?? []
    where SensitiveHeaders.contains(name) {
      next.setValue(nil, forHTTPHeaderField: name)
    }
    return next
  }
}

/// Scheme, host and port: who it is that one talks to (RFC 6454).
nonisolated struct HTTPOrigin: Equatable {
  let scheme: String?
  let host: String?
  let port: Int?

  init(_ url: URL?) {
    scheme = url?.scheme?.lowercased()
    host = url?.host?.lowercased()
    port = url?.port ?? (scheme == "https" ? 443 : 80)
  }
}
