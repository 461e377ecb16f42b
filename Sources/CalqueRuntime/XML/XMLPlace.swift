/// A place in a text, counted from 1.
nonisolated struct XMLPlace: Sendable, CustomStringConvertible {
  let line: Int
  let column: Int

  var description: String { "line \(line), column \(column)" }
}
