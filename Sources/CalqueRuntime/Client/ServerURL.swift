public import Foundation

/// Where an API's paths begin, as `https://api.example.com/v2`.
nonisolated public struct ServerURL: Sendable, Hashable, CustomStringConvertible,
  ExpressibleByStringInterpolation
{
  /// The URL without a slash at its end.
  public let description: String

  /// A server by its URL; whether it is one is found out with the first call.
  public init(_ text: String) {
    var text = text[...]
    while text.last == "/" { text.removeLast() }
    description = String(text)
  }

  /// A server by its URL.
  public init(_ url: URL) { self.init(url.absoluteString) }

  /// A server by a reference that is relative to another URL, which is taken as a folder: `/v1`,
  /// `v1` or `../v1` (RFC 3986, section 5; OpenAPI 3.1.1, section 4.6).
  public init(_ reference: String, relativeTo base: ServerURL) {
    let folder = URL(string: base.description + "/")
    self.init(URL(string: reference, relativeTo: folder)?.absoluteString ?? reference)
  }

  /// A server by its URL.
  public init(stringLiteral value: String) { self.init(value) }

  /// Whether this is an absolute URL of HTTP, without a name, a password, a query or a fragment.
  var isValid: Bool {
    guard let url = URL(string: description), let scheme = url.scheme?.lowercased(),
      scheme == "https" || scheme == "http", let host = url.host, !host.isEmpty
    else { return false }
    return url.user == nil && url.password == nil && url.query == nil && url.fragment == nil
  }
}

nonisolated extension ServerURL {
  /// That the URL cannot be called, and what it lacks most often.
  var complaint: String {
    let start = description.prefix(8).lowercased()
    let hasScheme = start.hasPrefix("http://") || start.hasPrefix("https://")
    return "The server's URL '\(redacted)' cannot be called"
      + (hasScheme ? "." : ": http:// or https:// is missing.")
  }

  /// The URL without what may be secret: who logs in, the query and the fragment.
  private var redacted: String {
    let start = description.firstRange(of: "://")?.upperBound ?? description.startIndex
    var result = String(description[..<start])
    var rest = description[start...]
    // A password may have any character, though it should not.
    if let at = rest.lastIndex(of: "@") {
      result += RedactedText.text
      rest = rest[at...]
    }
    guard let mark = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) else {
      return result + rest
    }
    return result + rest[...mark] + RedactedText.text
  }
}
