/// A type that can be written as a JSON value.
nonisolated public protocol JSONWritable: Sendable {
  /// Writes exactly one value.
  func write(to json: inout JSONWriter)

  /// Compares the value with its bounds, and what it holds with theirs.
  func validate(_ check: inout ModelCheck)
}
