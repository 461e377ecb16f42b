/// The client struct: where calls begin, with a property for each group of operations.
package struct ClientDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  package let errorName: String
  /// Nil where no operation needs a credential.
  package let credentialsName: String?
  package let initializerDocumentation: [String]
  package let initializer: Signature
  /// What the initialiser makes of its parameters.
  package let call: Signature
  package let groups: [GroupProperty]
  /// The operations without a tag.
  package let operations: [OperationMethod]
  package let outcomes: [OutcomeDeclaration]
  package let bodies: [BodyDeclaration]
  package let headers: [HeadersDeclaration]
  /// What stands in for the client's own operations in tests, where the config asks for it.
  package let mock: MockDeclaration?

  /// The client's property for one group.
  package struct GroupProperty: Sendable {
    /// Whether an empty line stands before it: not between two without documentation.
    package let isApart: Bool
    package let documentation: [String]
    package let name: String
    package let type: String
  }
}
