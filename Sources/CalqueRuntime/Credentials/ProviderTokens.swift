/// A closure that gives a token each time that it is asked.
nonisolated struct ProviderTokens: TokenSource {
  let provider: @Sendable () async throws -> String

  func token(replacing refused: String?) async throws -> IssuedToken {
    IssuedToken(try await provider())
  }
}
