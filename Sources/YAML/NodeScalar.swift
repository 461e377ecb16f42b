/// What a scalar says: its text, and its value by the core schema (YAML 1.2.2, section 10.3).
extension Node {
  /// The text with escapes decoded and lines folded; empty for a collection.
  package var text: String {
    withUTF8Text { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the bytes of `text`, which must not escape from it.
  package func withUTF8Text<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    tree.withText(of: record, body)
  }

  /// Whether this is a scalar that reads `text`; allocates nothing.
  package func hasText(_ text: StaticString) -> Bool {
    guard kind == .scalar else { return false }
    return text.withUTF8Buffer { name in
      withUTF8Text { ByteWords.areEqual($0, name) }
    }
  }

  /// Whether this scalar is a string whatever it reads like: quoted, a block scalar, or `!!str`.
  package var isQuoted: Bool { record.traits.contains(.isString) }

  /// The type of a scalar by the core schema; collections count as strings here.
  package var scalarType: ScalarType {
    guard kind == .scalar, !isQuoted else { return .string }
    return withUTF8Text { ScalarType(resolving: $0) }
  }

  package var isNull: Bool { scalarType == .null }

  package var bool: Bool? {
    guard scalarType == .bool else { return nil }
    return withUTF8Text { $0[0] | 0x20 == UInt8(ascii: "t") }
  }

  /// Nil where the scalar is no integer or does not fit.
  package var integer: Int64? {
    guard scalarType == .integer else { return nil }
    return withUTF8Text(ScalarType.integer(from:))
  }

  /// The value of an integer or a float; infinite where it is too large.
  package var number: Double? {
    switch scalarType {
    case .integer, .float: withUTF8Text(ScalarType.number(from:))
    case .null, .bool, .string: nil
    }
  }

  /// The text of a scalar that is a string by the core schema.
  package var string: String? {
    kind == .scalar && scalarType == .string ? text : nil
  }
}
