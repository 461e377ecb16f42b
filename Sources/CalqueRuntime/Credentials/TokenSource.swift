/// Where tokens come from that expire, or that a server may refuse.
///
/// A client asks when it first needs a token, when the one it has is about to expire, and when the
/// server has answered 401: once at a time, however many calls wait for it.
nonisolated public protocol TokenSource: Sendable {
  /// A token that can be used now. `refused` is the one that the server has just not taken: another
  /// has to come in its place.
  func token(replacing refused: String?) async throws -> IssuedToken
}
