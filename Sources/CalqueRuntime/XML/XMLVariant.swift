/// One of the shapes that a value can have, and how to know it.
nonisolated public struct XMLVariant: Sendable {
  let shape: XMLShape

  /// The member that says which variant a value is of, and what it says for this one.
  let tag: (property: String, values: [String])?

  /// Whether a JSON value is one of this variant, as far as the tag does not tell.
  let fits: @Sendable (JSONValue) -> Bool

  /// The variant whose discriminator has one of these values.
  public static func tagged(
    _ property: String, _ values: String..., shape: XMLShape
  ) -> XMLVariant {
    XMLVariant(shape: shape, tag: (property, values)) { _ in true }
  }

  /// A variant that a value is of where it can be read as its type.
  public static func trial<T: JSONReadable>(_ type: T.Type, _ shape: XMLShape) -> XMLVariant {
    XMLVariant(shape: shape, tag: nil) { (try? $0.decoded(as: T.self)) != nil }
  }

  /// The same, for a type of which a member has one of some values.
  public static func trial<T: JSONReadable>(
    _ type: T.Type, _ shape: XMLShape, where property: String, is values: String...
  ) -> XMLVariant {
    XMLVariant(shape: shape, tag: (property, values)) { (try? $0.decoded(as: T.self)) != nil }
  }

  /// Whether a JSON value is one of this variant.
  func accepts(_ value: JSONValue) -> Bool {
    guard let tag else { return fits(value) }
    guard let found = value[tag.property]?.tagText else { return false }
    return tag.values.contains(found) && fits(value)
  }
}

nonisolated extension JSONValue {
  /// What a scalar says as a tag: a string, or a number's characters.
  fileprivate var tagText: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .null, .bool, .array, .object: nil
    }
  }
}
