// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// The members of a JSON object, in order; equal to another that has the same ones in any order.
nonisolated public struct JSONObject: Sendable, Hashable, JSONReadable, JSONWritable {
  /// The members' names, in order.
  public private(set) var keys: [String] = []

  private var values: [String: JSONValue] = [:]

  /// An object without members.
  public init() {}

  /// An object of members in order; where a name comes twice, the first one counts.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    for (name, value) in members where values[name] == nil { self[name] = value }
  }

  /// Reads an object; where a name comes twice, the first member counts.
  public init(json: JSONSlice) throws(JSONError) {
    guard json.kind == .object else { throw json.error(expected: "an object") }
    for (name, value) in JSONMembers(json) where values[name] == nil {
      self[name] = try JSONValue(json: value)
    }
  }

  /// Writes the members in order.
  public func write(to json: inout JSONWriter) {
    json.object { fields in
      for (name, value) in self { fields.member(name, value) }
    }
  }

  /// The member of a name; a new one goes to the end, and nil takes it away.
  public subscript(name: String) -> JSONValue? {
    get { values[name] }
    set {
      let old = values.updateValue(newValue ?? .null, forKey: name)
      if old == nil { keys.append(name) }
      guard newValue == nil else { return }
      values[name] = nil
      keys.removeAll { $0 == name }
    }
  }

  /// Whether both have the same members; their order does not matter.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.values == right.values
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

nonisolated extension JSONObject: Sequence {
  /// The members in order.
  public func makeIterator() -> AnyIterator<(key: String, value: JSONValue)> {
    var names = keys.makeIterator()
    let values = values
    return AnyIterator { names.next().map { (key: $0, value: values[$0] ?? .null) } }
  }
}
