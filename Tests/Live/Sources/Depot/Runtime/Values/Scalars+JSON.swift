// Part of Calque's runtime, which generated clients share. Edits will be lost.

// The plain types of Swift as JSON values.

nonisolated extension String: JSONReadable, JSONWritable {
  /// Reads a string.
  public init(json: JSONSlice) throws(JSONError) { self = try json.string() }

  /// Writes a string.
  public func write(to json: inout JSONWriter) { json.string(self) }
}

nonisolated extension Bool: JSONReadable, JSONWritable {
  /// Reads `true` or `false`.
  public init(json: JSONSlice) throws(JSONError) { self = try json.bool() }

  /// Writes `true` or `false`.
  public func write(to json: inout JSONWriter) { json.bool(self) }
}

nonisolated extension Double: JSONReadable, JSONWritable {
  /// Reads a number.
  public init(json: JSONSlice) throws(JSONError) { self = try json.double() }

  /// Writes the shortest number that reads back as this one.
  public func write(to json: inout JSONWriter) { json.number(self) }
}

nonisolated extension Float: JSONReadable, JSONWritable {
  /// Reads a number.
  public init(json: JSONSlice) throws(JSONError) { self = try json.float() }

  /// Writes the shortest number that reads back as this one.
  public func write(to json: inout JSONWriter) { json.number(self) }
}
