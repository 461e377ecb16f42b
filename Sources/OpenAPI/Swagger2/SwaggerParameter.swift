import Diagnostics
import YAML

/// Swagger 2.0's Parameter Object: the keywords of its schema stand among its own.
enum SwaggerParameter: ObjectDescription {
  static let noun: StaticString = "a Parameter Object"
  static let keywords =
    [
      "name", "in", "description", "required", "schema", "allowEmptyValue", "collectionFormat",
      "example",
    ] + schemaKeywords.map(\.description)

  /// What describes the value (Swagger 2.0, "Items Object").
  static let schemaKeywords: [StaticString] = [
    "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum",
    "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems", "enum", "multipleOf", "nullable",
  ]
}

/// How the items of a list are joined (Swagger 2.0, "Parameter Object", `collectionFormat`).
enum CollectionFormat: String, CaseIterable {
  case csv
  case ssv
  case tsv
  case pipes
  case multi
}

extension Parameter {
  static func readSwagger(_ node: Node, _ context: ReadingContext) -> Parameter? {
    guard var object = ObjectReader(node, SwaggerParameter.self, context) else { return nil }
    let name = object.requiredString("name")
    let location: ParameterLocation? = object.requiredChoice(
      "in", among: [.query, .header, .path])
    let (style, explode) = object.collectionStyle(location ?? .query)
    SwaggerRules.checkType(node, context)
    let parameter = Parameter(
      origin: node.range,
      name: name ?? Located("", at: node.range),
      location: location ?? .query,
      description: object.string("description"),
      required: required(&object, location),
      deprecated: false,
      allowEmptyValue: object.flag("allowEmptyValue") ?? false,
      style: style,
      explode: explode,
      allowReserved: false,
      schema: Schema.readSwaggerItems(node, context),
      content: [],
      examples: [],
      extensions: object.finish())
    return name == nil || location == nil ? nil : parameter
  }
}

extension Schema {
  /// The schema whose keywords stand in a parameter or header (Swagger 2.0, "Items Object").
  static func readSwaggerItems(_ node: Node, _ context: ReadingContext) -> Schema? {
    guard var object = ObjectReader(node, Schema.self, context) else { return nil }
    object.restrict(to: SwaggerParameter.schemaKeywords)
    return Schema(&object)
  }
}

extension ObjectReader {
  /// `collectionFormat` as 3.1's style: `csv` unless the document says otherwise.
  mutating func collectionStyle(
    _ location: ParameterLocation
  ) -> (style: ParameterStyle, explode: Bool) {
    let format: CollectionFormat = choice("collectionFormat") ?? .csv
    switch (format, location) {
    case (.csv, _): return (location.defaultStyle, false)
    case (.multi, .query): return (.form, true)
    case (.ssv, .query): return (.spaceDelimited, false)
    case (.pipes, .query): return (.pipeDelimited, false)
    case (.tsv, _), (.multi, _), (.ssv, _), (.pipes, _):
      context.warn(
        "lists in '\(location.rawValue)' cannot be joined as '\(format.rawValue)': commas are used",
        at: range(of: "collectionFormat") ?? node.range)
      return (location.defaultStyle, false)
    }
  }
}
