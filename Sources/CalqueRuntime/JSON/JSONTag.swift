/// A member that says which of several types an object is of.
nonisolated struct JSONTag: Sendable {
  let name: StaticString
  let value: StaticString

  /// Whether a member has this name.
  func isNamed(_ other: StaticString) -> Bool { "\(name)" == "\(other)" }
}
