import Diagnostics

/// Bounds on values (JSON Schema Validation, section 6), documented on what they bound.
package struct Validation: Hashable, Sendable {
  /// Numbers as written, so that none is rounded.
  package var minimum: String?
  package var maximum: String?
  package var exclusiveMinimum: String?
  package var exclusiveMaximum: String?
  package var multipleOf: String?
  package var minLength: Int?
  package var maxLength: Int?
  /// Each has to be found in a string.
  package var patterns: [Pattern]
  package var minItems: Int?
  package var maxItems: Int?
  package var hasUniqueItems: Bool
  package var minProperties: Int?
  package var maxProperties: Int?
  /// The values that are listed where no enumeration says them, as one-line JSON.
  package var values: [String] = []

  /// A regular expression of ECMA-262, as written.
  package struct Pattern: Hashable, Sendable {
    package let text: String
    /// Whether it is a regular expression as far as reading the document can tell.
    package let isExpression: Bool
    package let origin: SourceRange
  }
}
