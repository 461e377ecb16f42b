/// A value of one of several types, as an enum with a case for each.
package struct UnionDeclaration: Sendable {
  package let access: AccessLevel
  package let isolation: String
  package let name: String
  package let documentation: [String]
  package let isDeprecated: Bool
  package let conformances: String
  /// `indirect ` where a case would otherwise hold itself.
  package let indirection: String
  package let cases: [Case]
  /// The discriminating property's name as a literal; nil where the cases are tried in turn.
  package let discriminator: String?
  /// What a failed trial says was expected, as a literal.
  package let expectation: String
  package let nested: [TypeDeclaration]

  /// One of the types.
  package struct Case: Sendable {
    package let documentation: [String]
    package let name: String
    package let type: String
    /// The discriminator's values as literals, separated by commas.
    package let values: String
  }
}
