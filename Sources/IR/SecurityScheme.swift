import Diagnostics

/// A way to authenticate (OpenAPI 3.1.1, section 4.8.27).
package struct SecurityScheme: Sendable {
  /// The key under `components.securitySchemes`.
  package let name: String
  package let kind: Kind
  package let documentation: Documentation
  package let origin: SourceRange

  /// What a caller has to bring.
  package enum Kind: Hashable, Sendable {
    /// `Authorization: Basic`, user and password (RFC 7617).
    case basic
    /// `Authorization: <scheme> <token>`; the scheme as written, such as `bearer` or `token`.
    case token(scheme: String, format: String?)
    case apiKey(name: String, location: KeyLocation)
    /// An access token that a flow obtains, sent as a bearer token (RFC 6750).
    case oauth2(OAuth)
    case openIDConnect(discoveryURL: String)
    case mutualTLS
  }

  /// Where an API key travels.
  package enum KeyLocation: String, Hashable, Sendable {
    case query
    case header
    case cookie
  }
}

/// Schemes that have to be met together; an operation lists alternatives of these.
package struct SecurityRequirement: Sendable {
  /// Names of security schemes; empty where no credential is needed.
  package let schemes: [String]
}
