import Diagnostics
import YAML

/// One documented answer (OpenAPI 3.1.1, section 4.8.17).
package struct Response: SpecificationObject {
  package let origin: SourceRange
  /// 3.2.
  package let summary: String?
  /// Required before 3.2.
  package let description: String?
  package let headers: [Named<ReferenceOr<Header>>]
  /// Under media types; empty where the answer has no body.
  package let content: [Named<ReferenceOr<MediaType>>]
  package let links: [Named<ReferenceOr<Link>>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Response Object"
  package static let keywords = ["summary", "description", "headers", "content", "links"]
  package static let newerKeywords = NewerKeywords(v32: ["summary"])
  package static let keptKeywords: [StaticString] = ["summary"]

  package static func read(_ node: Node, _ context: ReadingContext) -> Response? {
    if context.version == .v20 { return readSwagger(node, context) }
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return Response(
      origin: node.range,
      summary: object.string("summary"),
      description: context.version < .v32
        ? object.requiredString("description")?.value : object.string("description"),
      headers: object.map("headers"),
      content: object.content(),
      links: object.map("links"),
      extensions: object.finish())
  }
}
