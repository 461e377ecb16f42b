import Diagnostics
import YAML

/// The values that may stand in a place (OpenAPI 3.1.1, section 4.8.24; JSON Schema 2020-12).
///
/// A class, because schemas nest, are passed through every stage, and are never to be copied.
/// Keywords that few schemas use are in `RareKeywords` and answer as if they stood here.
package final class Schema: SpecificationObject {
  /// Its identity says whether two pointers lead to the same schema.
  package let node: Node
  /// For the schemas `true` (anything) and `false` (nothing), which have no keywords.
  package let boolean: Bool?
  /// `$ref`, or a `$dynamicRef` to an anchor: one keyword among others in 3.1; before that, only annotations are kept beside it.
  package let reference: Located<String>?
  /// `type`, with `null` where 3.0 says `nullable: true`; empty where nothing is said.
  package let types: [SchemaType]
  package let typeRange: SourceRange?
  /// 3.0's `nullable: true`, also where there is no `type` to which it could be added.
  package let nullable: Bool
  package let format: Located<String>?
  package let title: String?
  package let description: String?
  package let `enum`: [Node]?
  package let const: Node?
  package let `default`: Node?
  /// 3.0's `example` is the first of them.
  package let examples: [Node]
  package let deprecated: Bool
  package let readOnly: Bool
  package let writeOnly: Bool
  package let properties: [Named<Schema>]
  package let required: [Located<String>]
  /// A boolean schema where the keyword is `true` or `false`.
  package let additionalProperties: Schema?
  package let items: Schema?
  package let allOf: [Schema]
  package let oneOf: [Schema]
  package let anyOf: [Schema]
  package let validation: SchemaValidation?
  package let extensions: [Extension]
  let rare: RareKeywords?

  package var origin: SourceRange { node.range }

  package static let noun: StaticString = "a Schema Object"
  package static let keywords =
    [
      "$ref", "type", "nullable", "format", "title", "description", "enum", "const", "default",
      "example", "examples", "deprecated", "readOnly", "writeOnly", "properties", "required",
      "additionalProperties", "items", "allOf", "oneOf", "anyOf",
    ] + SchemaValidation.keywords + RareKeywords.keywords
  package static let newerKeywords = NewerKeywords(
    v30: ["oneOf", "anyOf", "not", "nullable", "deprecated", "writeOnly"],
    v31: [
      "const", "examples", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$defs", "$schema",
      "$comment", "$vocabulary", "prefixItems", "unevaluatedItems", "contains", "minContains",
      "maxContains", "patternProperties", "propertyNames", "unevaluatedProperties", "if", "then",
      "else", "dependentRequired", "dependentSchemas", "contentEncoding", "contentMediaType",
      "contentSchema",
    ])
  package static let keptKeywords: [StaticString] = ["xml"]

  /// Never nil: what is no schema is reported and allows anything, so that a property stays one.
  package static func read(_ node: Node, _ context: ReadingContext) -> Schema? {
    if node.kind == .scalar, let boolean = node.bool { return Schema(node, boolean) }
    guard var object = ObjectReader(node, Self.self, context) else { return Schema(node, true) }
    if context.version < .v31, node["$ref"]?.string != nil {
      object.restrict(to: annotationsBesideReference)
      context.reportIgnored(beside: node, except: annotationsBesideReference)
    }
    return Schema(&object)
  }

  /// Before 3.1 nothing beside a `$ref` counts (OpenAPI 3.0.4, section 4.8.23); notes cannot change
  /// what the schema is, and `nullable` is meant wherever it stands: these are kept.
  private static let annotationsBesideReference: [StaticString] = [
    "$ref", "nullable", "title", "description", "deprecated", "readOnly", "writeOnly", "default",
    "example", "examples",
  ]

  init(_ object: inout ObjectReader) {
    node = object.node
    boolean = nil
    reference = object.locatedString("$ref") ?? object.dynamicReference()
    nullable = object.nullable()
    (types, typeRange) = object.types(nullable: nullable)
    format = object.locatedString("format")
    title = object.string("title")
    description = object.string("description")
    `enum` = object.enumValues()
    const = object.value("const")
    `default` = object.value("default")
    examples = object.schemaExamples()
    deprecated = object.flag("deprecated") ?? false
    readOnly = object.flag("readOnly") ?? false
    writeOnly = object.flag("writeOnly") ?? false
    properties = object.map("properties")
    required = object.strings("required")
    additionalProperties = object.object("additionalProperties")
    let tuple: [Schema]? = object.tupleItems()
    items = tuple == nil ? object.object("items") : nil
    allOf = object.schemas("allOf")
    oneOf = object.schemas("oneOf")
    anyOf = object.schemas("anyOf")
    validation = SchemaValidation.read(&object)
    rare = RareKeywords.read(&object, tuple: tuple)
    extensions = object.finish()
    SchemaRules.check(self, object.context)
  }

  /// A boolean schema.
  private convenience init(_ node: Node, _ boolean: Bool) {
    self.init(plain: node, boolean: boolean, types: [], properties: [], required: [])
  }

  /// An object that the document does not write as a schema, such as the fields of a 2.0 form.
  convenience init(object node: Node, properties: [Named<Schema>], required: [Located<String>]) {
    self.init(
      plain: node, boolean: nil, types: [.object], properties: properties, required: required)
  }

  private init(
    plain node: Node, boolean: Bool?, types: [SchemaType], properties: [Named<Schema>],
    required: [Located<String>]
  ) {
    self.node = node
    self.boolean = boolean
    self.types = types
    self.properties = properties
    self.required = required
    reference = nil
    nullable = false
    typeRange = nil
    format = nil
    title = nil
    description = nil
    `enum` = nil
    const = nil
    `default` = nil
    examples = []
    deprecated = false
    readOnly = false
    writeOnly = false
    additionalProperties = nil
    items = nil
    allOf = []
    oneOf = []
    anyOf = []
    validation = nil
    rare = nil
    extensions = []
  }
}
