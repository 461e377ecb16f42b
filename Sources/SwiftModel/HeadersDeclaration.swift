/// The header fields that the answers of an operation declare, with a property for each.
package struct HeadersDeclaration: Sendable {
  package let access: AccessLevel
  package let name: String
  package let documentation: [String]
  package let properties: [Property]

  /// One header field.
  package struct Property: Sendable {
    package let documentation: [String]
    package let name: String
    /// The type of a value that is there.
    package let type: String
    /// The call that reads it from the fields, such as `value("X-Total")`.
    package let reading: String
  }
}
