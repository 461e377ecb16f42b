/// An open enumeration: the values that the description lists, and room for others.
package struct EnumDeclaration: Sendable {
  package let access: AccessLevel
  package let isolation: String
  package let name: String
  package let documentation: [String]
  package let conformances: String
  /// `String`, `Int` or `Double`.
  package let rawType: String
  package let cases: [Case]

  /// One listed value.
  package struct Case: Sendable {
    package let documentation: [String]
    package let name: String
    /// The value as a literal.
    package let value: String
  }
}
