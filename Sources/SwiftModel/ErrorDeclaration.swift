/// The one error type of a client.
package struct ErrorDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  /// The type that a documented error decodes to; `Never` where none is documented.
  package let bodyType: String
  /// Whether any error's body is documented.
  package let isDocumented: Bool
  /// The enum of documented bodies, where there are several.
  package let outcome: OutcomeDeclaration?
}
