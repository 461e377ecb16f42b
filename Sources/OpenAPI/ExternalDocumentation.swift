import Diagnostics
import YAML

/// A page that says more (OpenAPI 3.1.1, section 4.8.11).
package struct ExternalDocumentation: SpecificationObject {
  package let origin: SourceRange
  package let description: String?
  package let url: Located<String>
  package let extensions: [Extension]

  package static let noun: StaticString = "an External Documentation Object"
  package static let keywords = ["description", "url"]
  package static let keptKeywords: [StaticString] = ["description"]

  package static func read(_ node: Node, _ context: ReadingContext) -> ExternalDocumentation? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let url = object.requiredString("url")
    let documentation = ExternalDocumentation(
      origin: node.range,
      description: object.string("description"),
      url: url ?? Located("", at: node.range),
      extensions: object.finish())
    return url == nil ? nil : documentation
  }
}
