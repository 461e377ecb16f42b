import Foundation

/// A secret and where it goes in a request; the secret never shows.
nonisolated public struct Credential: Sendable {
  /// Where an API key goes.
  public enum Location: String, Sendable, Hashable {
    /// A header field.
    case header
    /// The query of the URL.
    case query
    /// A cookie.
    case cookie
  }

  /// Where the secret goes.
  enum Placement: Sendable, Hashable {
    case http(scheme: String)
    case apiKey(name: String, location: Location)
  }

  let placement: Placement

  /// Gives the secret, each time that one is needed.
  let secret: @Sendable () async throws -> String

  /// Whether the secret is known, and nobody need be asked for it.
  let isConstant: Bool

  private init(
    _ placement: Placement, isConstant: Bool = false,
    _ secret: @escaping @Sendable () async throws -> String
  ) {
    self.placement = placement
    self.isConstant = isConstant
    self.secret = secret
  }

  /// `Authorization: <scheme> <token>` (RFC 9110, section 11).
  public static func http(scheme: String, token: String) -> Credential {
    Credential(.http(scheme: scheme), isConstant: true) { token }
  }

  /// `Authorization: <scheme> <token>`, the token asked for at each call.
  public static func http(
    scheme: String, provider: @escaping @Sendable () async throws -> String
  ) -> Credential {
    Credential(.http(scheme: scheme), provider)
  }

  /// `Authorization: Bearer <token>` (RFC 6750).
  public static func bearer(_ token: String) -> Credential {
    .http(scheme: "Bearer", token: token)
  }

  /// `Authorization: Basic ...` (RFC 7617).
  public static func basic(username: String, password: String) -> Credential {
    let pair = Data("\(username):\(password)".utf8).base64EncodedString()
    return .http(scheme: "Basic", token: pair)
  }

  /// A key under a name, in a header, the query or a cookie.
  public static func apiKey(_ name: String, in location: Location, _ key: String) -> Credential {
    Credential(.apiKey(name: name, location: location), isConstant: true) { key }
  }

  /// A key under a name, asked for at each call.
  public static func apiKey(
    _ name: String, in location: Location, provider: @escaping @Sendable () async throws -> String
  ) -> Credential {
    Credential(.apiKey(name: name, location: location), provider)
  }
}

nonisolated extension Credential: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Where the secret goes, and nothing of it.
  public var description: String {
    switch placement {
    case .http(let scheme): "Credential(\(scheme) \(RedactedText.text))"
    case .apiKey(let name, let location): "Credential(\(location) \(name) \(RedactedText.text))"
    }
  }

  /// Where the secret goes, and nothing of it.
  public var debugDescription: String { description }

  /// Where the secret goes, and nothing of it.
  public var customMirror: Mirror { Mirror(self, children: ["secret": RedactedText.text]) }
}
