import Diagnostics
import YAML

/// The licence that the API is under (OpenAPI 3.1.1, section 4.8.4).
package struct License: SpecificationObject {
  package let origin: SourceRange
  package let name: String?
  /// An SPDX expression, instead of `url`.
  package let identifier: String?
  package let url: String?
  package let extensions: [Extension]

  package static let noun: StaticString = "a License Object"
  package static let keywords = ["name", "identifier", "url"]
  package static let newerKeywords = NewerKeywords(v31: ["identifier"])

  package static func read(_ node: Node, _ context: ReadingContext) -> License? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    object.reportBoth("identifier", "url")
    return License(
      origin: node.range,
      name: object.requiredString("name")?.value,
      identifier: object.string("identifier"),
      url: object.string("url"),
      extensions: object.finish())
  }
}
