/// The servers that a description names, as an enum of static members.
package struct ServersDeclaration: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  package let members: [Member]
  /// The listed values of variables.
  package let enums: [EnumDeclaration]

  /// One server: a constant, or a function of its variables and of the URL that it is relative to.
  package struct Member: Sendable {
    package let documentation: [String]
    package let name: String
    /// The head of the function, with its brace; no lines for a constant.
    package let signature: Signature
    /// What the constant is, or what the function returns.
    package let value: String
  }
}
