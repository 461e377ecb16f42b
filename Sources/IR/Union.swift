import Diagnostics

/// A value of one of several schemas (`oneOf`, `anyOf`, or a list of types).
package struct Union: Sendable {
  package var variants: [Variant]
  package var selection: Selection
  /// Whether cases are stored out of line: one would hold the union itself, or they hold too much.
  package var isRecursive = false

  /// One of the schemas.
  package struct Variant: Sendable {
    package var schema: SchemaUse
    /// Values of the discriminator that select this variant, the one to write first.
    package var discriminatorValues: [String]
    /// What a value has to say of itself before the variant is tried.
    package var marker: Marker?
    package let origin: SourceRange
  }

  /// A required property, and the strings that it has in one variant.
  package struct Marker: Hashable, Sendable {
    package let property: String
    package let values: [String]
  }

  /// How a reader finds the variant that a value is of.
  package enum Selection: Hashable, Sendable {
    /// By the string under this property name.
    case discriminator(property: String)
    /// By what sets the variants apart: they are tried in this order, and the first that fits wins.
    case trial(order: [Int])
  }
}
