import Diagnostics
import YAML

/// The property that says which of several schemas a value is of (OpenAPI 3.1.1, section 4.8.25).
package struct Discriminator: SpecificationObject {
  package let origin: SourceRange
  package let propertyName: Located<String>
  /// Values of the property, and the schemas' names or references.
  package let mapping: [Named<Located<String>>]
  /// 3.2: for values that `mapping` does not list.
  package let defaultMapping: Located<String>?
  package let extensions: [Extension]

  package static let noun: StaticString = "a Discriminator Object"
  package static let keywords = ["propertyName", "mapping", "defaultMapping"]
  package static let newerKeywords = NewerKeywords(v32: ["defaultMapping"])

  package static func read(_ node: Node, _ context: ReadingContext) -> Discriminator? {
    if context.version == .v20, let name = node.string {
      return Discriminator(
        origin: node.range, propertyName: Located(name, at: node.range), mapping: [],
        defaultMapping: nil, extensions: [])
    }
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let propertyName = object.requiredString("propertyName")
    let discriminator = Discriminator(
      origin: node.range,
      propertyName: propertyName ?? Located("", at: node.range),
      mapping: object.stringMap("mapping"),
      defaultMapping: object.locatedString("defaultMapping"),
      extensions: object.finish())
    return propertyName == nil ? nil : discriminator
  }
}
