import Diagnostics

/// An object with named properties.
package struct ObjectShape: Sendable {
  /// In the document's order, each name once.
  package var properties: [Property]
  package var additional: AdditionalProperties
  /// What a multipart body says of its parts; nil for any other object.
  package var parts: [PropertyEncoding]?

  /// What may stand beside the named properties.
  package enum AdditionalProperties: Sendable {
    /// Nothing is said: unknown members pass and are dropped.
    case unspecified
    case forbidden
    case allowed(SchemaUse)
  }
}

/// A named member of an object; presence and nullability are two separate facts.
package struct Property: Sendable {
  /// The name on the wire.
  package let name: String
  package var schema: SchemaUse
  /// The string that holds the value as JSON (JSON Schema Validation 2020-12, section 8.5); nil where
  /// the value stands for itself.
  package var text: SchemaUse?
  package let isRequired: Bool
  package var documentation: Documentation
  package let access: Access
  /// Whether a value is stored out of line: it would hold itself without end, or too much in place.
  package var isRecursive = false
  /// The part whose header this is, in a multipart body; nil for what is a part itself.
  package var headerPlace: HeaderPlace?
  /// Its form in XML, as far as the property or what it refers to says it.
  package var xml: XMLForm?
  package let origin: SourceRange

  /// The schema of what is exchanged: where a string holds the value, that of the string.
  package var wire: SchemaUse { text ?? schema }

  /// Where a header of a part goes (OpenAPI 3.1.1, section 4.8.15).
  package struct HeaderPlace: Sendable {
    /// The name of the property that is the part.
    package let part: String
    /// The header's own name.
    package let name: String
    package let serialization: Parameter.Serialization
  }

  /// The directions in which a property travels (OpenAPI 3.1.1, section 4.8.24.6).
  package enum Access: Hashable, Sendable {
    case readWrite
    case readOnly
    case writeOnly
  }
}
