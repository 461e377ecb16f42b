// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// What one API's credentials are kept in; a generated type has a function per security scheme.
nonisolated public protocol ClientCredentials: Sendable {
  /// The credentials by scheme.
  var credentialSet: CredentialSet { get }

  /// Credentials by scheme.
  init(_ credentialSet: CredentialSet)
}

nonisolated extension ClientCredentials {
  /// These credentials and others: for operations that ask for two at once, or for one of several.
  public func and(_ other: Self) -> Self {
    Self(credentialSet.merging(other.credentialSet))
  }
}
