import Foundation

/// URLs that secrets are sent to.
nonisolated enum OAuthURL {
  /// A URL that no secret is told in the clear at.
  static func secure(
    _ text: String?, _ settings: OAuthSettings
  ) throws(OAuthError) -> URL {
    guard let text, let url = URL(string: text), let host = url.host, !host.isEmpty else {
      throw .invalidRequest(
        InvalidRequest(.invalidURL, "The authorisation server has no such endpoint."))
    }
    let isSecure =
      switch url.scheme?.lowercased() {
      case "https": true
      case "http": settings.allowsPlainHTTP || LoopbackHost.contains(host)
      default: false
      }
    guard isSecure else {
      let message = "Credentials are not sent over plain HTTP to \(host)."
      throw .invalidRequest(InvalidRequest(.insecureCredentials, message))
    }
    return url
  }
}
