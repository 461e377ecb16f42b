/// Any JSON value; the text of numbers and the order of an object's members are kept.
nonisolated public enum JSONValue: JSONModel, Hashable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number, its text as it was written.
  case number(JSONNumber)
  /// A string, its escapes decoded.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Values by name, in order.
  case object(JSONObject)

  /// Reads any value.
  public init(json: JSONSlice) throws(JSONError) {
    switch json.kind {
    case .null: self = .null
    case .bool: self = .bool(try json.bool())
    case .number: self = .number(JSONNumber(checked: try json.numberText()))
    case .string: self = .string(try json.string())
    case .array: self = .array(try [JSONValue](json: json))
    case .object: self = .object(try JSONObject(json: json))
    }
  }

  /// The value that a model writes.
  public init(_ value: some JSONWritable) throws(JSONError) {
    try self.init(jsonData: value.jsonData())
  }

  /// Writes the value as it was read.
  public func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let value): json.bool(value)
    case .number(let value): json.number(text: value.text)
    case .string(let value): json.string(value)
    case .array(let elements): json.array(elements)
    case .object(let members): members.write(to: &json)
    }
  }

  /// Reads a model from this value.
  public func decoded<T: JSONReadable>(as type: T.Type = T.self) throws(JSONError) -> T {
    try T(jsonData: jsonData())
  }
}

nonisolated extension JSONValue {
  /// A member of an object, nil where this is no object or has none of that name.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// An element of an array, nil where this is no array or has none at that place.
  public subscript(index: Int) -> JSONValue? {
    if case .array(let elements) = self, elements.indices.contains(index) {
      elements[index]
    } else {
      nil
    }
  }

  /// The value of a string.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The value of a boolean.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The value of a number, where it is whole and in the range of `Int`.
  public var int: Int? {
    if case .number(let value) = self { value.int64.flatMap(Int.init(exactly:)) } else { nil }
  }

  /// The value of a number.
  public var double: Double? { if case .number(let value) = self { value.double } else { nil } }

  /// The elements of an array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The members of an object.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}
