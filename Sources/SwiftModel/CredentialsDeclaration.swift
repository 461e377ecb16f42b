/// The credentials of a client, with a factory for each security scheme.
package struct CredentialsDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  package let factories: [Factory]

  /// One way to authenticate.
  package struct Factory: Sendable {
    package let name: String
    package let documentation: [String]
    /// The scheme's name in the description, as a literal.
    package let scheme: String
    package let kind: Kind
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
