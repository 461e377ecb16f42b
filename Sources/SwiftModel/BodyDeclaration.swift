/// An enum of the bodies that one request can have, by media type.
package struct BodyDeclaration: Sendable {
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  package let cases: [Case]

  /// One kind of body and the statement that puts it into the request.
  package struct Case: Sendable {
    package let documentation: [String]
    package let name: String
    /// The associated values as declared.
    package let payload: String
    /// What binds them in a switch.
    package let pattern: String
    /// In lines.
    package let statement: [String]
  }
}
