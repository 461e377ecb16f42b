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
  package static let newerKeywords = NewerKeywords(v32: [
    "itemSchema", "prefixEncoding", "itemEncoding",
  ])
  package static let keptKeywords: [StaticString] = ["example", "examples"]

  package static func read(_ node: Node, _ context: ReadingContext) -> MediaType? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    object.reportBoth("encoding", "prefixEncoding")
    object.reportBoth("encoding", "itemEncoding")
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

extension ObjectReader {
  /// `content`: media types, or ranges of them, as keys (RFC 9110, section 8.3.1).
  mutating func content(isRequired: Bool = false) -> [Named<ReferenceOr<MediaType>>] {
    let content: [Named<ReferenceOr<MediaType>>] =
      isRequired ? requiredMap("content") : map("content")
    for entry in content { context.checkMediaType(entry.name, at: entry.nameRange) }
    return content
  }
}

extension ReadingContext {
  func checkMediaType(_ text: String, at range: SourceRange) {
    let essence = text.prefix { $0 != ";" }
    let parts = essence.split(separator: "/", omittingEmptySubsequences: false)
    let isOne =
      parts.count == 2
      && parts.allSatisfy { part in
        let word = part.filter { $0 != " " }
        return !word.isEmpty && word.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      }
    if !isOne { warn("'\(text)' is no media type", at: range) }
  }
}
