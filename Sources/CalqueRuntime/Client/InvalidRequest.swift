/// Why a request was not sent: something in it cannot be said in HTTP, or must not be.
nonisolated public struct InvalidRequest: Sendable, Hashable, CustomStringConvertible {
  /// The kinds of fault.
  public enum Kind: String, Sendable, Hashable {
    /// A parameter of the path has no value.
    case missingPathParameter
    /// A value in the path is empty or would change the path, as `..` does.
    case invalidPathParameter
    /// A name or a value that no header can have: line breaks and other control characters.
    case invalidHeader
    /// A value or a body that cannot be written.
    case unencodable
    /// A value is out of the bounds that the description sets.
    case invalidValue
    /// The server's URL, or what came of it, is none.
    case invalidURL
    /// The next page of a list is on another server, which must not see what this one may.
    case foreignPage
    /// Secrets, plain HTTP, and another machine.
    case insecureCredentials
  }

  /// What is wrong.
  public let kind: Kind

  /// What is wrong, in words.
  public let description: String

  /// A fault of a kind.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
