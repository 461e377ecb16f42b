/// An object schema: stored properties, a memberwise initialiser, and the two JSON functions.
package struct StructDeclaration: Sendable {
  package let access: AccessLevel
  /// `nonisolated ` on a top-level type; a nested one takes it from there.
  package let isolation: String
  package let name: String
  package let documentation: [String]
  package let isDeprecated: Bool
  package let conformances: String
  package let properties: [PropertyDeclaration]
  package let initializer: Signature
  /// The property that holds what stands beside the named properties.
  package let additional: AdditionalProperties?
  package let nested: [TypeDeclaration]

  /// The dictionary of undeclared members.
  package struct AdditionalProperties: Sendable {
    package let name: String
    package let reference: String
    package let valueType: String
    /// The declared names as literals, which the dictionary leaves out.
    package let declaredNames: [String]
  }
}

/// A stored property of a model.
package struct PropertyDeclaration: Sendable {
  package let access: AccessLevel
  package let documentation: [String]
  package let isDeprecated: Bool
  package let name: String
  package let type: String
  /// The name on the wire as a literal.
  package let wireName: String
  /// How the JSON functions name the property: with `self.` where a local is in the way.
  package let reference: String
  /// Set where the value is kept in a box, because it would otherwise hold itself.
  package let box: Box?
  /// Whether null is written where there is no value.
  package let writesNull: Bool

  /// Private storage behind a plain property.
  package struct Box: Sendable {
    package let name: String
    package let type: String
    package let isOptional: Bool
  }
}
