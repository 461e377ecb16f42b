import Diagnostics

/// The values that may stand in one place, whatever words the document used to say so.
package struct Schema: Sendable {
  package var name: SchemaName
  package var kind: Kind
  /// Whether the schema itself allows null, beside what `kind` says.
  package var isNullable: Bool
  package var documentation: Documentation
  package var validation: Validation?
  /// The directions in which operations exchange it.
  package var usage: Usage = []
  /// Whether a value can be out of bounds, its own or those of what it holds.
  package var isBounded = false
  /// An example of an object or a union, where examples are asked for.
  package var example: ExampleValue?
  package var origin: SourceRange
  /// What a string holds as JSON; it is read where the string is a property.
  package var content: SchemaUse?
  /// What the schema says of its own form in XML.
  package var xml: XMLForm?
  /// The same of the items of a list, where they are described.
  package var itemXML: XMLForm?

  /// What the values look like.
  package enum Kind: Sendable {
    /// Any JSON value: an empty schema, or one that cannot be said more exactly.
    case anything
    case primitive(Primitive)
    case enumeration(Enumeration)
    case array(items: SchemaUse)
    case map(values: SchemaUse)
    case object(ObjectShape)
    case union(Union)
  }

  /// The directions in which a schema travels.
  package struct Usage: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package static let request = Usage(rawValue: 1)
    package static let response = Usage(rawValue: 2)

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }
  }
}

/// Where a schema's name comes from; what it becomes is decided later.
///
/// Indirect, because each schema has one and a case can carry half a dozen texts.
package indirect enum SchemaName: Hashable, Sendable {
  /// A key under `components.schemas`, or the last step of a reference that leads elsewhere.
  case component(String)
  /// Written inline in a schema, under the name of a property or a role such as `item`.
  case member(of: SchemaID, String)
  /// What requests send of a schema that answers show differently.
  case input(of: SchemaID)
  /// What a multipart body sends of a schema that is used elsewhere too.
  case form(of: SchemaID)
  /// Written inline in an operation, such as its `request` or its `response`.
  case part(of: OperationKey, String)
}
