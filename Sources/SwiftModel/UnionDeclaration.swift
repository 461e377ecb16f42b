/// A value of one of several types, as an enum with a case for each.
package struct UnionDeclaration: Sendable {
  package let access: AccessLevel
  package let isolation: String
  package let name: String
  package let documentation: [String]
  package let conformances: String
  /// `indirect ` where a case would otherwise hold itself.
  package let indirection: String
  package let cases: [Case]
  /// The cases in the order in which they are tried, where there is no discriminator.
  package let trials: [Case]
  package let discriminator: Discriminator?
  /// Whether an object that is none of the types is kept, where there is no discriminator.
  package let keepsOthers: Bool
  /// What a failed trial says was expected, as a literal.
  package let expectation: String
  /// How the type looks in XML, in lines; none where it is not exchanged so.
  package let xmlShape: [String]
  package let nested: [TypeDeclaration]

  /// Whether the payload of a case has bounds in a request.
  package var hasChecks: Bool { cases.contains(where: \.isChecked) }
  /// Whether a case has none.
  package var skipsCases: Bool {
    discriminator != nil || keepsOthers || !cases.allSatisfy(\.isChecked)
  }

  /// One of the types.
  package struct Case: Sendable {
    package let documentation: [String]
    package let name: String
    package let type: String
    /// The discriminator's values as literals, separated by commas.
    package let values: String
    /// What has to hold before the case is tried, as an expression.
    package let condition: String?
    /// Whether the condition and the trial take a line each.
    package let breaksTrial: Bool
    /// Whether the tagged payload is written on a line of its own.
    package let breaksTag: Bool
    /// The discriminator and its value as arguments, where the payload does not have it of itself.
    package let tag: String?
    /// Whether the payload has bounds in a request.
    package let isChecked: Bool
  }

  /// The property whose value selects the case.
  package struct Discriminator: Sendable {
    /// The name on the wire as a literal.
    package let property: String
    /// The name as documentation shows it.
    package let propertyName: String
  }
}
