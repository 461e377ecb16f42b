// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// A type that can be read from a JSON value.
nonisolated public protocol JSONReadable: Sendable {
  /// Reads a value; what does not fit is an error that knows its path.
  init(json: JSONSlice) throws(JSONError)

  /// What a member of this type is where it is absent; nil where that is an error.
  static func valueWhenAbsent() -> Self?

  /// Whether the type has a way to say `null`, so that an optional around it means absence only.
  static var readsNull: Bool { get }
}

nonisolated extension JSONReadable {
  /// An absent member is an error, but for optionals.
  public static func valueWhenAbsent() -> Self? { nil }

  /// `null` is no value, but for `Nullable`.
  public static var readsNull: Bool { false }
}
