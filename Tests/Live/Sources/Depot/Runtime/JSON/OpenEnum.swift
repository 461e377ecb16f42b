// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// A set of strings that may grow: what the list lacks is kept, as `unlisted`.
nonisolated public protocol OpenEnum: JSONModel, RawRepresentable, Hashable
where RawValue == String {
  /// The case for a string; every string has one.
  init(rawValue: String)
}

nonisolated extension OpenEnum {
  /// Reads a string.
  public init(json: JSONSlice) throws(JSONError) {
    self.init(rawValue: try json.string())
  }

  /// Writes the string.
  public func write(to json: inout JSONWriter) {
    json.string(rawValue)
  }

  /// Reads a string from any coder.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the string to any coder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
