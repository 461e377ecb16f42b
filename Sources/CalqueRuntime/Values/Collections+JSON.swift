// Arrays, dictionaries and optionals of JSON values.

nonisolated extension Array: JSONReadable where Element: JSONReadable {
  /// Reads an array.
  public init(json: JSONSlice) throws(JSONError) {
    let elements = try json.array()
    self.init()
    reserveCapacity(elements.count)
    for element in elements { append(try Element(json: element)) }
  }
}

nonisolated extension Array: JSONWritable where Element: JSONWritable {
  /// Writes an array.
  public func write(to json: inout JSONWriter) { json.array(self) }

  /// Compares the elements with their bounds.
  public func validate(_ check: inout ModelCheck) {
    check.each("", self) { $1.validate(&$0) }
  }
}

nonisolated extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
  /// Reads an object whose names are data; where a name comes twice, the first member counts.
  public init(json: JSONSlice) throws(JSONError) {
    self = try json.object().remaining()
  }
}

nonisolated extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
  /// Writes an object, its members sorted by name.
  public func write(to json: inout JSONWriter) {
    json.object { fields in fields.members(self) }
  }

  /// Compares the values with their bounds.
  public func validate(_ check: inout ModelCheck) {
    for (name, value) in sorted(by: { $0.key < $1.key }) { check.member(name, value) }
  }
}

nonisolated extension Optional: JSONReadable where Wrapped: JSONReadable {
  /// Reads a value, or nil from `null`, where the value itself has no way to say it.
  public init(json: JSONSlice) throws(JSONError) {
    self = json.isNull && !Wrapped.readsNull ? nil : try Wrapped(json: json)
  }

  /// An absent member is nil.
  public static func valueWhenAbsent() -> Wrapped?? { .some(nil) }
}

nonisolated extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes the value, or `null`.
  public func write(to json: inout JSONWriter) {
    guard let self else { return json.null() }
    self.write(to: &json)
  }

  /// Compares the value with its bounds.
  public func validate(_ check: inout ModelCheck) { self?.validate(&check) }
}
