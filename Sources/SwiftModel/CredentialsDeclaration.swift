/// The credentials of a client, with a factory for each security scheme.
package struct CredentialsDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  package let factories: [Factory]
  /// The scopes of OAuth schemes.
  package let enums: [EnumDeclaration]

  /// One way to authenticate.
  package struct Factory: Sendable {
    package let name: String
    package let documentation: [String]
    /// The scheme's name in the description, as a literal.
    package let scheme: String
    package let kind: Kind
    /// How a client gets its tokens by itself; nil where it cannot.
    package let oauth: OAuth?
  }

  /// The ways to a token that the runtime knows.
  package struct OAuth: Sendable {
    /// The constant that holds the endpoints.
    package let serverName: String
    /// What the constant is, in lines.
    package let server: Signature
    /// The enum of the scopes, or `String`.
    package let scopeType: String
    package let hasClientCredentials: Bool
    package let hasAuthorizationCode: Bool
    /// The name of the function that begins a login.
    package let loginName: String
  }

  /// What the factory takes and what it makes of it.
  package enum Kind: Sendable {
    /// `Authorization: <prefix> <token>`; the prefix as a literal.
    case token(prefix: String)
    case basic
    case apiKey(APIKey)
  }

  /// A key that travels by itself.
  package struct APIKey: Sendable {
    /// The key's name on the wire as a literal.
    package let name: String
    /// The runtime's word for the place, such as `header`.
    package let location: String
  }
}
