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

  /// Where the secret comes from.
  private enum Secret: Sendable {
    case constant(String)
    case kept(TokenKeeper)

    static func asked(_ provider: @escaping @Sendable () async throws -> String) -> Secret {
      .kept(TokenKeeper(ProviderTokens(provider: provider), asksAlways: true))
    }
  }

  let placement: Placement

  private let secret: Secret

  /// Whether the secret is known, and nobody need be asked for it.
  var isConstant: Bool {
    if case .constant = secret { true } else { false }
  }

  private init(_ placement: Placement, _ secret: Secret) {
    self.placement = placement
    self.secret = secret
  }

  /// The secret for a call, or another than the one that was refused.
  func secret(replacing refused: String?, _ clock: CallClock) async throws -> String {
    switch secret {
    case .constant(let secret): secret
    case .kept(let keeper): try await keeper.token(replacing: refused, clock).value
    }
  }

  /// `Authorization: <scheme> <token>` (RFC 9110, section 11).
  public static func http(scheme: String, token: String) -> Credential {
    Credential(.http(scheme: scheme), .constant(token))
  }

  /// `Authorization: <scheme> <token>`, the token asked for at each call.
  public static func http(
    scheme: String, provider: @escaping @Sendable () async throws -> String
  ) -> Credential {
    Credential(.http(scheme: scheme), .asked(provider))
  }

  /// `Authorization: <scheme> <token>`, the token kept until it expires or is refused.
  public static func http(scheme: String, tokens: some TokenSource) -> Credential {
    Credential(.http(scheme: scheme), .kept(TokenKeeper(tokens)))
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
    Credential(.apiKey(name: name, location: location), .constant(key))
  }

  /// A key under a name, asked for at each call.
  public static func apiKey(
    _ name: String, in location: Location, provider: @escaping @Sendable () async throws -> String
  ) -> Credential {
    Credential(.apiKey(name: name, location: location), .asked(provider))
  }

  /// A key under a name, kept until it expires or is refused.
  public static func apiKey(
    _ name: String, in location: Location, tokens: some TokenSource
  ) -> Credential {
    Credential(.apiKey(name: name, location: location), .kept(TokenKeeper(tokens)))
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
