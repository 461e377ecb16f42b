/// What stands in for a group of operations in tests: a protocol of its methods, and a mock made of
/// closures.
package struct MockDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  /// The file's name without its ending.
  package let fileName: String
  /// The group, or the client itself, with the types around it.
  package let typeName: String
  package let protocolName: String
  package let mockName: String
  package let methods: [Method]

  /// One method of the protocol.
  package struct Method: Sendable {
    package let documentation: [String]
    package let shortDocumentation: [String]
    /// The requirement of the protocol, in lines.
    package let requirement: Signature
    /// The closure's property; nil where the method goes by that of another one.
    package let closure: Closure?
    /// The mock's method, with its brace.
    package let signature: Signature
    package let statements: [String]
    /// The method without what may be left out, for callers who know the protocol alone.
    package let shortSignature: Signature
    package let shortCall: [String]
  }

  /// The property of a mock that answers a method.
  package struct Closure: Sendable {
    package let documentation: [String]
    /// The whole declaration, in lines.
    package let declaration: [String]
  }
}
