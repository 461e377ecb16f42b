import Diagnostics
import YAML

/// A header of a response or of a part of a body (OpenAPI 3.1.1, section 4.8.21).
package struct Header: SpecificationObject {
  package let origin: SourceRange
  package let description: String?
  package let required: Bool
  package let deprecated: Bool
  /// The only style is `simple`.
  package let explode: Bool
  package let schema: Schema?
  package let content: [Named<ReferenceOr<MediaType>>]
  /// 3.0's `example` is the one with no name.
  package let examples: [Named<ReferenceOr<Example>>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Header Object"
  package static let keywords = [
    "description", "required", "deprecated", "style", "explode", "schema", "content", "example",
    "examples", "allowEmptyValue", "allowReserved",
  ]
  package static let keptKeywords: [StaticString] = ["example", "examples"]

  package static func read(_ node: Node, _ context: ReadingContext) -> Header? {
    if context.version == .v20 { return readSwagger(node, context) }
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let style: ParameterStyle? = object.choice("style")
    if let style, style != .simple, let range = object.range(of: "style") {
      context.warn("a header's style is always 'simple', not '\(style.rawValue)'", at: range)
    }
    let header = Header(
      origin: node.range,
      description: object.string("description"),
      required: object.flag("required") ?? false,
      deprecated: object.flag("deprecated") ?? false,
      explode: object.flag("explode") ?? false,
      schema: object.object("schema"),
      content: object.content(),
      examples: object.examples(),
      extensions: object.finish())
    header.checkContent(context)
    return header
  }

  /// Exactly one of `schema` and `content` is required, the latter with one entry
  /// (section 4.8.21.1).
  private func checkContent(_ context: ReadingContext) {
    if schema != nil, let content = content.first {
      context.warn("a header has 'schema' or 'content', not both", at: content.nameRange)
    }
    if content.count > 1 {
      context.warn("a header's 'content' has one entry", at: content[1].nameRange)
    }
    if schema == nil, content.isEmpty {
      context.warn("a header has 'schema' or 'content'", at: origin.startPoint)
    }
  }
}
