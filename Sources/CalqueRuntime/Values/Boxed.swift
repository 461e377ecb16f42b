/// A value behind a reference, so that a type can hold itself; copied when it is written to.
nonisolated public struct Boxed<Value: Sendable>: Sendable {
  private var storage: Storage

  /// Puts a value in a box.
  public init(_ value: Value) { storage = Storage(value) }

  /// The value.
  public var value: Value {
    get { storage.value }
    set { storage = Storage(newValue) }
  }

  /// Never written to once it is shared: a box gets a new one for each new value.
  private final class Storage: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }
}

nonisolated extension Boxed: Equatable where Value: Equatable {
  /// Whether the values are equal.
  public static func == (left: Boxed, right: Boxed) -> Bool {
    left.storage === right.storage || left.value == right.value
  }
}

nonisolated extension Boxed: Hashable where Value: Hashable {
  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

nonisolated extension Boxed: JSONReadable where Value: JSONReadable {
  /// As the value has it.
  public static var readsNull: Bool { Value.readsNull }

  /// Reads the value.
  public init(json: JSONSlice) throws(JSONError) { self.init(try Value(json: json)) }
}

nonisolated extension Boxed: JSONWritable where Value: JSONWritable {
  /// Writes the value.
  public func write(to json: inout JSONWriter) { value.write(to: &json) }

  /// Compares the value with its bounds.
  public func validate(_ check: inout ModelCheck) { value.validate(&check) }
}
