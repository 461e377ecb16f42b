/// Gets tokens from an authorisation server and renews them, for as long as a client lives.
nonisolated public final class OAuthSession: TokenSource {
  private let client: OAuthClient

  /// Lets all who share the session wait for one renewal: a refresh token that is replaced by each
  /// use is lost where two use it.
  private let keeper: TokenKeeper

  private init(
    _ state: OAuthRenewal.State, _ client: OAuthClient, scopes: [String]? = nil
  ) {
    self.client = client
    keeper = TokenKeeper(OAuthRenewal(state, client, scopes: scopes))
  }

  /// Tokens that a client gets by its own credentials (RFC 6749, section 4.4).
  public convenience init(
    _ server: OAuthServer, clientID: String, clientSecret: String, scopes: [String] = [],
    settings: OAuthSettings = .init()
  ) {
    self.init(
      .init(server: server), OAuthClient(id: clientID, secret: clientSecret, settings: settings),
      scopes: scopes)
  }

  /// Tokens that a refresh token brings (RFC 6749, section 6).
  public convenience init(
    _ server: OAuthServer, clientID: String, clientSecret: String? = nil, refreshToken: String,
    settings: OAuthSettings = .init()
  ) {
    self.init(
      .init(server: server, refreshToken: refreshToken),
      OAuthClient(id: clientID, secret: clientSecret, settings: settings))
  }

  /// Tokens that a login has brought, refreshed when they expire; nil: those of the settings'
  /// storage.
  public convenience init(
    _ server: OAuthServer, clientID: String, clientSecret: String? = nil, tokens: OAuthTokens?,
    settings: OAuthSettings = .init()
  ) {
    self.init(
      .init(server: server, tokens: tokens, refreshToken: tokens?.refreshToken),
      OAuthClient(id: clientID, secret: clientSecret, settings: settings))
  }

  /// A token that can be used now.
  public func token(replacing refused: String?) async throws -> IssuedToken {
    try await keeper.token(replacing: refused, client.settings.clock)
  }
}

nonisolated extension OAuthSession: CustomStringConvertible, CustomReflectable {
  /// Whose tokens these are, and nothing of them.
  public var description: String { "OAuthSession(\(client.id))" }

  /// Whose tokens these are, and nothing of them.
  public var customMirror: Mirror { Mirror(self, children: ["clientID": client.id]) }
}
