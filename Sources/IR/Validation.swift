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
  package var pattern: String?
  package var minItems: Int?
  package var maxItems: Int?
  package var hasUniqueItems: Bool
  package var minProperties: Int?
  package var maxProperties: Int?
}
