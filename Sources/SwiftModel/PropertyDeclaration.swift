/// A stored property of a model.
package struct PropertyDeclaration: Sendable {
  package let documentation: [String]
  package let name: String
  /// The initialiser's parameter as its body names it.
  package let parameter: String
  package let type: String
  /// The name on the wire as a literal.
  package let wireName: String
  /// How the JSON functions name what is stored: with `self.` where a local is in the way.
  package let storage: String
  /// The type of the private box behind the property, where its value would otherwise hold itself.
  package let boxType: String?
  package let isOptional: Bool
  /// The method that reads it from the members of an object, with its dot; empty for the usual one.
  package let reader: String
  /// The method that writes it as a member of an object, likewise.
  package let writer: String
  /// The argument of the method that writes it.
  package let written: String
  /// Whether an empty line follows: after a documented property, and before one.
  package let isSpaced: Bool
  /// The statement that writes the property as a part of a multipart body, in lines.
  package let part: [String]
}
