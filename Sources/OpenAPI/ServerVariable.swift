import Diagnostics
import YAML

/// What may stand for one variable of a server's URL (OpenAPI 3.1.1, section 4.8.6).
package struct ServerVariable: SpecificationObject {
  package let origin: SourceRange
  /// Empty where any value is allowed.
  package let `enum`: [Located<String>]
  /// Empty where the document lacks it.
  package let `default`: String
  package let description: String?
  package let extensions: [Extension]

  package static let noun: StaticString = "a Server Variable Object"
  package static let keywords = ["enum", "default", "description"]

  package static func read(_ node: Node, _ context: ReadingContext) -> ServerVariable? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let values = object.strings("enum")
    if values.isEmpty, let range = object.range(of: "enum") {
      context.warn("an 'enum' without values allows nothing", at: range)
    }
    let standard = object.requiredString("default")
    if let standard, !values.isEmpty, !values.contains(where: { $0.value == standard.value }) {
      context.warn("the default '\(standard.value)' is not in the 'enum'", at: standard.range)
    }
    return ServerVariable(
      origin: node.range,
      enum: values,
      default: standard?.value ?? "",
      description: object.string("description"),
      extensions: object.finish())
  }
}
