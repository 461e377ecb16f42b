/// An object schema: stored properties, a memberwise initialiser, and the two JSON functions.
package struct StructDeclaration: Sendable {
  package let access: AccessLevel
  /// `nonisolated ` on a top-level type; a nested one takes it from there.
  package let isolation: String
  package let name: String
  package let documentation: [String]
  package let conformances: String
  package let properties: [PropertyDeclaration]
  /// The property that holds what stands beside the named properties.
  package let additional: AdditionalProperties?
  package let initializer: Signature
  /// Whether it is a multipart body, which no JSON is made of.
  package let isForm: Bool
  /// Statements that compare a request's values with their bounds.
  package let checks: [String]
  /// How the type looks in XML, in lines; none where it is not exchanged so.
  package let xmlShape: [String]
  package let nested: [TypeDeclaration]

  /// Whether there is nothing to read and write.
  package var isEmpty: Bool { properties.isEmpty && additional == nil }

  /// The dictionary of undeclared members.
  package struct AdditionalProperties: Sendable {
    package let name: String
    /// How the JSON functions name the property: with `self.` where a local is in the way.
    package let reference: String
    /// The method that writes them as parts of a multipart body.
    package let part: String
    package let valueType: String
    /// The statement that reads them, in lines.
    package let reading: [String]
  }
}
