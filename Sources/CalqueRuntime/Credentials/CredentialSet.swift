/// Credentials by the name of the security scheme that they are for.
nonisolated public struct CredentialSet: Sendable {
  private var credentials: [(scheme: String, credential: Credential)] = []

  /// No credentials.
  public init() {}

  /// One credential, for one scheme.
  public init(_ scheme: String, _ credential: Credential) {
    credentials = [(scheme, credential)]
  }

  /// The credential for a scheme.
  public subscript(scheme: String) -> Credential? {
    get { credentials.first { $0.scheme == scheme }?.credential }
    set {
      credentials.removeAll { $0.scheme == scheme }
      if let newValue { credentials.append((scheme, newValue)) }
    }
  }

  /// The schemes that there are credentials for.
  public var schemes: [String] { credentials.map(\.scheme) }

  /// These credentials and others; for a scheme that both have, the other's.
  public func merging(_ other: CredentialSet) -> CredentialSet {
    var result = self
    for (scheme, credential) in other.credentials { result[scheme] = credential }
    return result
  }

  /// The credentials of the first alternative that all are there for; nil where there is none. One
  /// that needs none comes last, wherever it stands: what a caller gives is used.
  func credentials(for security: [[StaticString]]) -> [Credential]? {
    for alternative in security where !alternative.isEmpty {
      let found = alternative.compactMap { self["\($0)"] }
      if found.count == alternative.count { return found }
    }
    return security.contains(where: \.isEmpty) ? [] : nil
  }
}
