// Part of Calque's runtime, which generated clients share. Edits will be lost.

// Whole numbers as JSON values: exact, and within their range.

nonisolated extension Int: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension Int8: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension Int16: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension Int32: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension Int64: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension UInt: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension UInt8: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension UInt16: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension UInt32: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

nonisolated extension UInt64: JSONReadable, JSONWritable {
  /// Reads a whole number in range.
  public init(json: JSONSlice) throws(JSONError) { self = try json.integer() }

  /// Writes a whole number.
  public func write(to json: inout JSONWriter) { json.integer(self) }
}
