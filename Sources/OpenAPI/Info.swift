import Diagnostics
import YAML

/// What the API is called and who answers for it (OpenAPI 3.1.1, section 4.8.2).
package struct Info: SpecificationObject {
  package let origin: SourceRange
  /// Empty where the document lacks it.
  package let title: String
  package let summary: String?
  package let description: String?
  package let termsOfService: String?
  package let contact: Contact?
  package let license: License?
  /// The API's own version; empty where the document lacks it.
  package let version: String
  package let extensions: [Extension]

  package static let noun: StaticString = "an Info Object"
  package static let keywords = [
    "title", "summary", "description", "termsOfService", "contact", "license", "version",
  ]
  package static let newerKeywords = NewerKeywords(v31: ["summary"])
  package static let keptKeywords: [StaticString] = ["termsOfService", "contact", "license"]

  package static func read(_ node: Node, _ context: ReadingContext) -> Info? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return Info(
      origin: node.range,
      title: object.requiredString("title")?.value ?? "",
      summary: object.string("summary"),
      description: object.string("description"),
      termsOfService: object.string("termsOfService"),
      contact: object.object("contact"),
      license: object.object("license"),
      version: object.requiredString("version")?.value ?? "",
      extensions: object.finish())
  }

  /// What is known of an API whose document lacks the object.
  static func missing(at origin: SourceRange) -> Info {
    Info(
      origin: origin, title: "", summary: nil, description: nil, termsOfService: nil, contact: nil,
      license: nil, version: "", extensions: [])
  }
}
