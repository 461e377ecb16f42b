/// Keeps tokens where they outlive the process, as in a keychain.
nonisolated public protocol TokenStorage: Sendable {
  /// The tokens that were saved last; nil where there are none.
  func load() async throws -> OAuthTokens?

  /// Keeps tokens in the place of those before.
  func save(_ tokens: OAuthTokens) async throws
}
