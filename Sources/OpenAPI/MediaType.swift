import Diagnostics
import YAML

/// One representation of a body (OpenAPI 3.1.1, section 4.8.14).
package struct MediaType: SpecificationObject {
  package let origin: SourceRange
  package let schema: Schema?
  /// 3.2: the schema of each item of a stream, such as JSON Lines or server-sent events.
  package let itemSchema: Schema?
  /// 3.0's `example` is the one with no name.
  package let examples: [Named<ReferenceOr<Example>>]
  /// Under names of the schema's properties.
  package let encoding: [Named<Encoding>]
  /// 3.2: for parts by position.
  package let prefixEncoding: [Encoding]
  /// 3.2: for all other parts.
  package let itemEncoding: Encoding?
  package let extensions: [Extension]

  package static let noun: StaticString = "a Media Type Object"
  package static let keywords = [
    "schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding",
  ]

  package static func read(_ node: Node, _ context: ReadingContext) -> MediaType? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return MediaType(
      origin: node.range,
      schema: object.object("schema"),
      itemSchema: object.object("itemSchema"),
      examples: object.examples(),
      encoding: object.map("encoding"),
      prefixEncoding: object.list("prefixEncoding"),
      itemEncoding: object.object("itemEncoding"),
      extensions: object.finish())
  }
}
