/// The tokens of a session and what brings new ones.
nonisolated final class OAuthRenewal: TokenSource {
  /// What is known so far.
  struct State: Sendable {
    var server: OAuthServer
    var tokens: OAuthTokens?
    var refreshToken: String?
  }

  private let client: OAuthClient

  /// The scopes to ask for by the client's own credentials; nil: only a login brings tokens.
  private let scopes: [String]?

  private let state: LockedValue<State>

  init(_ state: State, _ client: OAuthClient, scopes: [String]?) {
    self.state = LockedValue(state)
    self.client = client
    self.scopes = scopes
  }

  /// A token that can be used now; to be asked for one after the other.
  func token(replacing refused: String?) async throws -> IssuedToken {
    if let token = usable(state.withLock { $0.tokens }, besides: refused) { return token }
    // Another process may have renewed them.
    if let stored = try await client.settings.storage?.load() {
      keep(stored)
      if let token = usable(stored, besides: refused) { return token }
    }
    let tokens = try await renewed()
    keep(tokens)
    try await client.settings.storage?.save(tokens)
    return IssuedToken(tokens.accessToken, expiry: tokens.expiry)
  }

  private func keep(_ tokens: OAuthTokens) {
    state.withLock { state in
      state.tokens = tokens
      state.refreshToken = tokens.refreshToken ?? state.refreshToken
    }
  }

  private func usable(_ tokens: OAuthTokens?, besides refused: String?) -> IssuedToken? {
    guard let tokens, tokens.accessToken != refused else { return nil }
    let token = IssuedToken(tokens.accessToken, expiry: tokens.expiry)
    return token.isGood(at: client.settings.clock.date()) ? token : nil
  }

  /// New tokens: by the refresh token where there is one, else by the client's own credentials.
  private func renewed() async throws(OAuthError) -> OAuthTokens {
    let server = try await state.withLock { $0.server }
      .discovered(client.settings) { $0.tokenURL != nil }
    state.withLock { $0.server = server }
    if let refreshToken = state.withLock({ $0.refreshToken }) {
      do throws(OAuthError) {
        return try await refreshed(refreshToken, server)
      } catch {
        guard scopes != nil, error.needsLogin else { throw error }
      }
    }
    guard let scopes else { throw .noToken }
    var grant = [(name: "grant_type", value: "client_credentials")]
    if !scopes.isEmpty { grant.append(("scope", scopes.joined(separator: " "))) }
    return try await client.tokens(grant, at: server.tokenURL)
  }

  /// A server that sends no new refresh token means that the old one stays (RFC 6749, section 6).
  private func refreshed(
    _ refreshToken: String, _ server: OAuthServer
  ) async throws(OAuthError) -> OAuthTokens {
    let grant = [(name: "grant_type", value: "refresh_token"), ("refresh_token", refreshToken)]
    var tokens = try await client.tokens(grant, at: server.refreshURL ?? server.tokenURL)
    tokens.refreshToken = tokens.refreshToken ?? refreshToken
    return tokens
  }
}
