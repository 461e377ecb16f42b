import Diagnostics
import OpenAPI
import YAML

/// All that a schema says of its values, with references followed and `allOf` flattened.
struct SchemaFacts {
  let origin: SourceRange
  /// The types that are allowed, without null; empty where nothing is said.
  var types: [SchemaType] = []
  var isNullable = false
  /// Each name once, in the order in which it was met first.
  var properties: [Named<OpenAPI.Schema>] = []
  var required: [Located<String>] = []
  var additional: OpenAPI.Schema?
  var items: OpenAPI.Schema?
  var prefixItems: [OpenAPI.Schema] = []
  /// The schemas of `patternProperties`, which are told apart by regular expressions alone.
  var patternValues: [OpenAPI.Schema] = []
  /// How a string carries bytes, where it does.
  var contentEncoding: String?
  /// The values of `enum` or `const`, and the schema that lists them.
  var values: Values?
  var format: Located<String>?
  /// What the characters of a string are, where they are not base64.
  var contentMediaType: String?
  /// What that content is, where it is JSON.
  var contentSchema: OpenAPI.Schema?
  /// The lists of `oneOf` and `anyOf`; a value has to fit one schema of each list.
  var alternatives: [Alternatives] = []
  /// How many unions these facts are a variant of, one within the other.
  var unionDepth = 0
  var validation: Validation?
  /// What the schema itself says to readers; what its parts say is not taken over.
  var documentation = Documentation()
  /// What the schema itself says of XML: a name, say, is not that of what includes it.
  var xml: XML?

  /// A closed list of values.
  struct Values {
    let nodes: [Node]
    /// Where extensions that name the values are looked up.
    let schema: OpenAPI.Schema
  }

  /// Schemas of which one holds.
  struct Alternatives {
    let schemas: [OpenAPI.Schema]
    let discriminator: Discriminator?
  }

  init(origin: SourceRange) {
    self.origin = origin
  }

  /// Whether the facts describe members of an object.
  var hasMembers: Bool {
    !properties.isEmpty || additional != nil || !patternValues.isEmpty
  }

  /// Whether all that others say of members is said here already, as it is where a variant of a
  /// union includes the schema that holds the union.
  func includeMembers(of others: SchemaFacts) -> Bool {
    let nodes = Set(properties.map(\.value.node.id))
    let names = Set(required.map(\.value))
    return others.properties.allSatisfy { nodes.contains($0.value.node.id) }
      && others.required.allSatisfy { names.contains($0.value) }
      && (others.additional == nil || others.additional?.node.id == additional?.node.id)
  }

  /// The same facts without the lists of alternatives.
  var withoutAlternatives: SchemaFacts {
    var facts = self
    facts.alternatives = []
    return facts
  }

  /// The same facts for one of several types.
  func restricted(to type: SchemaType) -> SchemaFacts {
    var facts = self
    facts.types = [type]
    facts.isNullable = false
    return facts
  }
}
