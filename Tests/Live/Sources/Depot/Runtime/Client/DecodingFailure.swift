// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// An answer of a documented status that is not what the description says.
nonisolated public struct DecodingFailure: Sendable, Hashable, CustomStringConvertible {
  /// Where in the body, as `$.data.id`; empty where it is the body as a whole.
  public let path: String

  /// What was expected there.
  public let expected: String

  /// What was found there.
  public let found: String

  /// The answer as it came.
  public let response: HTTPResponse

  /// A failure at a place.
  public init(path: String, expected: String, found: String, response: HTTPResponse) {
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
