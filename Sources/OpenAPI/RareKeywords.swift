import YAML

/// Keywords that few schemas use, kept apart so that the others stay small.
final class RareKeywords: Sendable {
  let id: Located<String>?
  let anchor: Located<String>?
  let dynamicAnchor: Located<String>?
  let recursiveAnchor: Bool
  let definitions: [Named<Schema>]
  let prefixItems: [Schema]
  let unevaluatedItems: Schema?
  let contains: Schema?
  let patternProperties: [Named<Schema>]
  let propertyNames: Schema?
  let unevaluatedProperties: Schema?
  let not: Schema?
  let `if`: Schema?
  let then: Schema?
  let `else`: Schema?
  let dependentRequired: [Named<[Located<String>]>]
  let dependentSchemas: [Named<Schema>]
  let contentEncoding: String?
  let contentMediaType: String?
  let contentSchema: Schema?
  let discriminator: Discriminator?
  let xml: XML?
  let externalDocs: ExternalDocumentation?

  static let keywords = [
    "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor",
    "$defs", "definitions", "$schema", "$comment", "$vocabulary", "prefixItems",
    "unevaluatedItems", "contains", "patternProperties", "propertyNames", "unevaluatedProperties",
    "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "contentEncoding",
    "contentMediaType", "contentSchema", "discriminator", "xml", "externalDocs",
  ]

  private static let filter = KeyFilter(keywords)

  /// Nil where the schema has none of the keywords; `tuple` is what an older spelling gave.
  static func read(_ object: inout ObjectReader, tuple: [Schema]?) -> RareKeywords? {
    guard tuple != nil || object.mayContainAny(of: filter) else { return nil }
    let readBefore = object.readCount
    let rare = RareKeywords(&object, tuple: tuple)
    return tuple == nil && object.readCount == readBefore ? nil : rare
  }

  private init(_ object: inout ObjectReader, tuple: [Schema]?) {
    id = object.locatedString("$id")
    if let dialect = object.locatedString("$schema") { object.context.checkDialect(dialect) }
    anchor = object.locatedString("$anchor")
    dynamicAnchor = object.locatedString("$dynamicAnchor")
    recursiveAnchor = object.flag("$recursiveAnchor") ?? false
    definitions = object.map("$defs") + object.map("definitions")
    prefixItems = tuple ?? object.list("prefixItems")
    unevaluatedItems = object.object("unevaluatedItems")
    contains = object.object("contains")
    patternProperties = object.map("patternProperties")
    propertyNames = object.object("propertyNames")
    unevaluatedProperties = object.object("unevaluatedProperties")
    not = object.object("not")
    `if` = object.object("if")
    then = object.object("then")
    `else` = object.object("else")
    dependentRequired = object.stringLists("dependentRequired")
    dependentSchemas = object.map("dependentSchemas")
    contentEncoding = object.string("contentEncoding")
    contentMediaType = object.string("contentMediaType")
    contentSchema = object.object("contentSchema")
    discriminator = object.object("discriminator")
    xml = object.object("xml")
    externalDocs = object.object("externalDocs")
  }
}

extension ObjectReader {
  /// A map of lists of strings.
  fileprivate mutating func stringLists(_ name: StaticString) -> [Named<[Located<String>]>] {
    values(name).map {
      Named($0.name, at: $0.nameRange, context.strings($0.value, name))
    }
  }
}
