import Diagnostics
import YAML

/// A value of an operation that travels outside the body (OpenAPI 3.1.1, section 4.8.12).
package struct Parameter: SpecificationObject {
  package let origin: SourceRange
  package let name: Located<String>
  /// `in`: where it travels.
  package let location: ParameterLocation
  package let description: String?
  /// Always true for path parameters.
  package let required: Bool
  package let deprecated: Bool
  package let allowEmptyValue: Bool
  /// As written, or the location's default.
  package let style: ParameterStyle
  /// As written, or the style's default.
  package let explode: Bool
  package let allowReserved: Bool
  package let schema: Schema?
  /// Instead of `schema`: one media type and its schema.
  package let content: [Named<ReferenceOr<MediaType>>]
  /// 3.0's `example` is the one with no name.
  package let examples: [Named<ReferenceOr<Example>>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Parameter Object"
  package static let keywords = [
    "name", "in", "description", "required", "deprecated", "allowEmptyValue", "style", "explode",
    "allowReserved", "schema", "content", "example", "examples",
  ]
  package static let keptKeywords: [StaticString] = ["examples"]

  package static func read(_ node: Node, _ context: ReadingContext) -> Parameter? {
    if context.version == .v20 { return readSwagger(node, context) }
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let name = object.requiredString("name")
    let location: ParameterLocation? = object.requiredChoice("in")
    let style = Self.style(&object, location ?? .query)
    let parameter = Parameter(
      origin: node.range,
      name: name ?? Located("", at: node.range),
      location: location ?? .query,
      description: object.string("description"),
      required: required(&object, location),
      deprecated: object.flag("deprecated") ?? false,
      allowEmptyValue: object.flag("allowEmptyValue") ?? false,
      style: style,
      explode: object.flag("explode") ?? style.explodesByDefault,
      allowReserved: object.flag("allowReserved") ?? false,
      schema: object.object("schema"),
      content: object.content(),
      examples: object.examples(),
      extensions: object.finish())
    parameter.checkContent(context)
    if let location { ParameterRules.check(location, object) }
    return name == nil || location == nil ? nil : parameter
  }

  /// A path parameter has to be `required: true` (section 4.8.12.2), and is one either way.
  static func required(
    _ object: inout ObjectReader, _ location: ParameterLocation?
  ) -> Bool {
    let required = object.flag("required") ?? false
    guard location == .path, !required else { return required }
    let range = object.range(of: "required") ?? object.range(of: "in") ?? object.node.range
    object.context.warn(
      "a path parameter is always required", at: range, help: "write 'required: true'")
    return true
  }

  /// The style, where it is one that the location allows (section 4.8.12.3).
  private static func style(
    _ object: inout ObjectReader, _ location: ParameterLocation
  ) -> ParameterStyle {
    guard let style: ParameterStyle = object.choice("style") else { return location.defaultStyle }
    guard location.styles.contains(style) else {
      object.context.warn(
        "the style '\(style.rawValue)' is not one for a parameter in '\(location.rawValue)'",
        at: object.range(of: "style") ?? object.node.range,
        help: "these are: " + location.styles.map(\.rawValue).joined(separator: ", "))
      return location.defaultStyle
    }
    return style
  }

  /// Exactly one of `schema` and `content` is required, the latter with one entry.
  private func checkContent(_ context: ReadingContext) {
    if schema != nil, let content = content.first {
      context.warn("a parameter has 'schema' or 'content', not both", at: content.nameRange)
    }
    if content.count > 1 {
      context.warn("a parameter's 'content' has one entry", at: content[1].nameRange)
    }
    if schema == nil, content.isEmpty {
      context.warn(
        "the parameter '\(name.value)' has neither 'schema' nor 'content'", at: name.range)
    }
  }
}
