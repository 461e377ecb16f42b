/// A value that may be `null` on the wire; with an optional around it, absent is the third state.
nonisolated public enum Nullable<Wrapped: Sendable>: Sendable {
  /// `null` on the wire.
  case null
  /// A value.
  case value(Wrapped)

  /// The value, or nil where it is `null`.
  public var wrapped: Wrapped? { if case .value(let value) = self { value } else { nil } }
}

nonisolated extension Nullable: Equatable where Wrapped: Equatable {}
nonisolated extension Nullable: Hashable where Wrapped: Hashable {}

nonisolated extension Nullable: JSONReadable where Wrapped: JSONReadable {
  /// `null` is a value here.
  public static var readsNull: Bool { true }

  /// Reads `null` or a value.
  public init(json: JSONSlice) throws(JSONError) {
    self = json.isNull ? .null : .value(try Wrapped(json: json))
  }
}

nonisolated extension Nullable: JSONWritable where Wrapped: JSONWritable {
  /// Writes `null` or the value.
  public func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .value(let value): value.write(to: &json)
    }
  }

  /// Compares the value with its bounds.
  public func validate(_ check: inout ModelCheck) { wrapped?.validate(&check) }
}
