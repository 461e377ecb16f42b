/// A value that is out of the bounds that the description sets.
nonisolated public struct ValidationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The value's place, from the root: `$.tags[3].name`.
  public let path: String

  /// What is wrong: `has 0 characters, needs at least 1`.
  public let rule: String

  /// The error as one line.
  public var description: String { "\(path): \(rule)" }

  /// No: the same value breaks the same rule.
  public var isRetryable: Bool { false }

  init(path: String, rule: String) {
    self.path = path
    self.rule = rule
  }
}

nonisolated extension JSONWritable {
  /// Compares the value with the bounds that the description sets for requests.
  public func validate() throws(ValidationError) {
    var check = ModelCheck()
    validate(&check)
    if let error = check.error { throw error }
  }

  /// Most values have no bounds of their own.
  public func validate(_ check: inout ModelCheck) {}
}
