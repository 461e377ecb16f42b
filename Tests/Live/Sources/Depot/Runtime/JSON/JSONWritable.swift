// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// A type that can be written as a JSON value.
nonisolated public protocol JSONWritable: Sendable {
  /// Writes exactly one value.
  func write(to json: inout JSONWriter)
}
