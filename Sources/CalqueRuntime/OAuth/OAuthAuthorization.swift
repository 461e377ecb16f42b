public import Foundation

/// A login by the authorisation code flow with PKCE (RFC 6749, section 4.1; RFC 7636): a page to
/// open in a browser, and what to do with the URL that the browser comes back with.
nonisolated public struct OAuthAuthorization: Sendable {
  /// The page to open.
  public let url: URL

  /// What the answer has to carry, so that it is the answer to this login.
  public let state: String

  /// What proves that who began the login also ends it; a secret, to be kept where `state` is.
  public let verifier: String

  private let redirectURL: String
  private let server: OAuthServer
  private let client: OAuthClient

  /// Begins a login, or goes on with one whose state and verifier were kept.
  ///
  /// - Parameters:
  ///   - redirectURL: Where the browser is sent at the end, as it is registered with the server.
  ///   - parameters: What the page's URL carries besides, such as a `prompt`.
  public init(
    _ server: OAuthServer, clientID: String, clientSecret: String? = nil, redirectURL: String,
    scopes: [String] = [], parameters: [(name: String, value: String)] = [],
    settings: OAuthSettings = .init(), state: String? = nil, verifier: String? = nil
  ) async throws(OAuthError) {
    self.state = state ?? Self.random()
    self.verifier = verifier ?? Self.random()
    self.redirectURL = redirectURL
    self.server = try await server.discovered(settings) {
      $0.authorizationURL != nil && $0.tokenURL != nil
    }
    client = OAuthClient(id: clientID, secret: clientSecret, settings: settings)
    var pairs = [
      (name: "response_type", value: "code"), ("client_id", clientID),
      ("redirect_uri", redirectURL), ("state", self.state),
      ("code_challenge", Self.challenge(self.verifier)), ("code_challenge_method", "S256"),
    ]
    if !scopes.isEmpty { pairs.append(("scope", scopes.joined(separator: " "))) }
    let page = try OAuthURL.secure(self.server.authorizationURL, settings).absoluteString
    let query = OAuthClient.form(pairs + parameters)
    guard let url = URL(string: page + (page.contains("?") ? "&" : "?") + query) else {
      throw .invalidRequest(InvalidRequest(.invalidURL, "The authorisation URL is none."))
    }
    self.url = url
  }

  /// Exchanges the code in the URL that the browser came back with for tokens, which the settings'
  /// storage keeps, if there is one.
  public func tokens(from callback: URL) async throws -> OAuthTokens {
    let tokens = try await exchange(Self.parameters(of: callback))
    try await client.settings.storage?.save(tokens)
    return tokens
  }

  private func exchange(_ answer: [String: String]) async throws(OAuthError) -> OAuthTokens {
    // An error without the state may be anybody's.
    guard answer["state"] == state else { throw .wrongState }
    if let code = answer["error"] {
      throw .refused(code: code, description: answer["error_description"], status: nil)
    }
    guard let code = answer["code"] else {
      throw .refused(code: "no code", description: nil, status: nil)
    }
    let grant = [
      (name: "grant_type", value: "authorization_code"), ("code", code),
      ("redirect_uri", redirectURL), ("code_verifier", verifier),
    ]
    return try await client.tokens(grant, at: server.tokenURL)
  }

  /// The parameters of a query, the first of each name.
  private static func parameters(of url: URL) -> [String: String] {
    let text = url.absoluteString.prefix { $0 != "#" }
    let query = text.firstIndex(of: "?").map { text[text.index(after: $0)...] } ?? ""
    let pairs = query.split(separator: "&").map { pair in
      let name = pair.prefix { $0 != "=" }
      return (decoded(name), decoded(pair.dropFirst(name.count + 1)))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func decoded(_ text: Substring) -> String {
    let spaced = text.replacing("+", with: " ")
    return spaced.removingPercentEncoding ?? String(spaced)
  }

  /// The hash of the verifier (RFC 7636, section 4.2).
  static func challenge(_ verifier: String) -> String {
    base64URL(OAuthSHA256.hash(Array(verifier.utf8)))
  }

  /// 32 random bytes, as 43 characters that a URL can have.
  private static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return base64URL((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }

  /// RFC 4648, section 5, without padding.
  private static func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}

nonisolated extension OAuthAuthorization: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The server's page, without what proves the login.
  public var description: String { "OAuthAuthorization(\(server.authorizationURL ?? ""))" }

  /// The same.
  public var debugDescription: String { description }

  /// The server's page, without what proves the login.
  public var customMirror: Mirror {
    Mirror(self, children: ["authorizationURL": server.authorizationURL ?? ""])
  }
}
