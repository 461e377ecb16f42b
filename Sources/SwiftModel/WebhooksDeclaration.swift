/// The decoders of what an API sends to its caller, as an enum of static functions.
package struct WebhooksDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  package let decoders: [Decoder]

  /// The decoder of one event.
  package struct Decoder: Sendable {
    package let documentation: [String]
    package let isDeprecated: Bool
    /// The head of the function, with its brace.
    package let signature: Signature
    /// What the body decodes to.
    package let type: String
  }
}
