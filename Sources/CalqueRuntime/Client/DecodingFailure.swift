/// An answer of a documented status that is not what the description says.
nonisolated public struct DecodingFailure: Sendable, Hashable, CustomStringConvertible {
  /// Which part of an answer is not as documented.
  public enum Kind: Sendable, Hashable {
    /// The media type: a page of HTML where JSON is documented, say.
    case mediaType
    /// The body, which is of a documented media type.
    case value
    /// What it says of the page of a list that comes next.
    case paging
  }

  /// What is not as documented.
  public let kind: Kind

  /// Where in the body, as `$.data.id`; empty where it is the body as a whole.
  public let path: String

  /// What was expected there.
  public let expected: String

  /// What was found there.
  public let found: String

  /// The answer as it came.
  public let response: HTTPResponse

  /// A failure at a place.
  public init(
    _ kind: Kind, path: String, expected: String, found: String, response: HTTPResponse
  ) {
    self.kind = kind
    self.path = path
    self.expected = expected
    self.found = found
    self.response = response
  }

  /// Place, expectation and finding on one line.
  public var description: String {
    (path.isEmpty ? "" : "\(path): ") + "expected \(expected), found \(found)"
  }
}
