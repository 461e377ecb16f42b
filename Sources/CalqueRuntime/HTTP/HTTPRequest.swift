public import Foundation

/// A request as a transport sends it.
nonisolated public struct HTTPRequest: Sendable {
  /// The method.
  public var method: HTTPMethod

  /// The whole URL, with the query.
  public var url: URL

  /// The header fields.
  public var headers: HTTPHeaders

  /// The body, where there is one.
  public var body: HTTPBody?

  /// How long the transport may take, from sending to the last byte of the answer; nil: any time.
  /// Where a body comes as a stream or from a file, that long without a byte that moves.
  public var timeout: Duration?

  /// How the body of the answer is to come; a transport that knows of whole bodies only may
  /// overlook it.
  public var delivery = HTTPDelivery.whole

  /// Is told from time to time how far the bodies have come, by transports that know.
  public var onProgress: (@Sendable (TransferProgress) -> Void)?

  /// Whether the body is a secret; it then never goes to another host.
  public var hasSensitiveBody = false

  /// The names in the query whose values are secrets.
  public var sensitiveQueryNames: Set<String> = []

  /// A request.
  public init(
    method: HTTPMethod, url: URL, headers: HTTPHeaders = .init(), body: HTTPBody? = nil,
    timeout: Duration? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
  }
}

nonisolated extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Method and URL, secrets redacted.
  public var description: String { "\(method) \(redactedURL)" }

  /// Method and URL, secrets redacted.
  public var debugDescription: String { description }

  /// The parts, secrets redacted.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "method": method.rawValue, "url": redactedURL, "headers": headers,
        "body": body?.length.map { "\($0) bytes" } ?? "none",
      ])
  }

  /// The URL as text, without the values of secrets in its query.
  public var redactedURL: String {
    let text = url.absoluteString
    guard let mark = text.firstIndex(of: "?") else { return text }
    let pairs = text[text.index(after: mark)...].split(separator: "&").map { pair in
      let name = pair.prefix { $0 != "=" }
      let plain = name.removingPercentEncoding ?? String(name)
      let isSecret = sensitiveQueryNames.contains(plain) || SensitiveHeaders.contains(plain)
      return isSecret ? "\(name)=\(RedactedText.text)" : String(pair)
    }
    return text[...mark] + pairs.joined(separator: "&")
  }
}
