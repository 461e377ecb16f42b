/// The operations of one tag, as a struct nested in the client.
package struct GroupDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  package let clientName: String
  package let errorName: String
  /// The type's name without backticks.
  package let fileName: String
  package let name: String
  package let documentation: [String]
  package let operations: [OperationMethod]
  package let outcomes: [OutcomeDeclaration]
  package let bodies: [BodyDeclaration]
  package let headers: [HeadersDeclaration]
  /// What stands in for the group in tests, where the config asks for it.
  package let mock: MockDeclaration?
}
