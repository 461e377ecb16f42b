/// A set of strings or numbers that may grow: what the list lacks is kept, as `unlisted`.
nonisolated public protocol OpenEnum: JSONModel, RawRepresentable, Hashable
where RawValue: JSONReadable & JSONWritable & Codable {
  /// The case for a value; every value has one.
  init(rawValue: RawValue)
}

nonisolated extension OpenEnum {
  /// Reads a value.
  public init(json: JSONSlice) throws(JSONError) {
    self.init(rawValue: try RawValue(json: json))
  }

  /// Writes the value.
  public func write(to json: inout JSONWriter) {
    rawValue.write(to: &json)
  }

  /// Reads a value from any coder.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Writes the value to any coder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
