import Diagnostics
import YAML

/// Whom to ask about the API (OpenAPI 3.1.1, section 4.8.3).
package struct Contact: SpecificationObject {
  package let origin: SourceRange
  package let name: String?
  package let url: String?
  package let email: String?
  package let extensions: [Extension]

  package static let noun: StaticString = "a Contact Object"
  package static let keywords = ["name", "url", "email"]

  package static func read(_ node: Node, _ context: ReadingContext) -> Contact? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return Contact(
      origin: node.range,
      name: object.string("name"),
      url: object.string("url"),
      email: object.string("email"),
      extensions: object.finish())
  }
}
