/// A type that can be read from a JSON value.
nonisolated public protocol JSONReadable: Sendable {
  /// Reads a value; what does not fit is an error that knows its path.
  init(json: JSONSlice) throws(JSONError)
}
