import Diagnostics

/// What an OAuth scheme says of the ways to a token (OpenAPI 3.1.1, sections 4.8.28 and 4.8.29).
package struct OAuth: Hashable, Sendable {
  /// The flow that needs nobody but the client.
  package let clientCredentials: Flow?
  /// The flow that leads over a page in a browser.
  package let authorizationCode: Flow?
  /// The flows that a token has to be brought for, as the document calls them.
  package let others: [String]
  /// What tokens can be asked for, of all flows, each once.
  package let scopes: [Scope]

  /// Where a flow leads; URLs as written, maybe relative.
  package struct Flow: Hashable, Sendable {
    package let authorizationURL: String?
    package let tokenURL: String
    package let refreshURL: String?
  }

  /// A right that a token can give.
  package struct Scope: Hashable, Sendable {
    package let name: String
    package let description: String
  }
}
