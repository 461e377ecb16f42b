import Diagnostics
import YAML

/// What a request carries (OpenAPI 3.1.1, section 4.8.13).
package struct RequestBody: SpecificationObject {
  package let origin: SourceRange
  package let description: String?
  /// Under media types or ranges of them, such as `image/*`.
  package let content: [Named<ReferenceOr<MediaType>>]
  package let required: Bool
  package let extensions: [Extension]

  package static let noun: StaticString = "a Request Body Object"
  package static let keywords = ["description", "content", "required"]

  package static func read(_ node: Node, _ context: ReadingContext) -> RequestBody? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    if let content = node["content"], content.kind == .mapping, content.members.isEmpty {
      context.warn("a body has at least one media type", at: content.range)
    }
    return RequestBody(
      origin: node.range,
      description: object.string("description"),
      content: object.content(isRequired: true),
      required: object.flag("required") ?? false,
      extensions: object.finish())
  }
}
