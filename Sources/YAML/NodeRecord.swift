/// One row of the flat table: where a value is written, and where its text or its children are.
struct NodeRecord: Sendable {
  /// Offset of the first byte of the value in the source.
  var start: UInt32
  /// Offset one past the last byte of the value in the source.
  var end: UInt32
  /// Scalars: where the text begins, in the source or in the side buffer; else the first link.
  var first: UInt32
  /// Scalars: bytes of text; sequences: elements; mappings: members.
  var count: UInt32
  var kind: Node.Kind
  var traits: NodeTraits
}

/// What the text of a scalar is and where it is kept.
struct NodeTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// A string whatever it reads like: quoted, a block scalar, or tagged `!!str`.
  static let isString = NodeTraits(rawValue: 1)
  /// The text differs from the source (escapes, folded lines) and is in the side buffer.
  static let isUnescaped = NodeTraits(rawValue: 2)
}
