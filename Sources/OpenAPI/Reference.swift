import Diagnostics
import YAML

/// A `$ref` that stands for an object written elsewhere (OpenAPI 3.1.1, section 4.8.23).
package struct Reference: SpecificationObject {
  package let origin: SourceRange
  /// The `$ref` as written: a URI reference, its fragment a JSON Pointer.
  package let target: String
  /// The range of the target's text.
  package let targetRange: SourceRange
  /// Overrides the target's own.
  package let summary: String?
  /// Overrides the target's own.
  package let description: String?

  package static let noun: StaticString = "a Reference Object"
  package static let keywords = ["$ref", "summary", "description"]

  private static let siblings: [StaticString] = ["$ref", "summary", "description"]

  /// Other members are ignored, as the section says; before 3.1 the two siblings are as well.
  package static func read(_ node: Node, _ context: ReadingContext) -> Reference? {
    guard var object = ObjectReader(node, Self.self, context),
      let target = object.requiredString("$ref")
    else { return nil }
    let hasSiblings = context.version >= .v31
    context.reportIgnored(beside: node, except: hasSiblings ? siblings : ["$ref"])
    return Reference(
      origin: node.range, target: target.value, targetRange: target.range,
      summary: hasSiblings ? object.string("summary") : nil,
      description: hasSiblings ? object.string("description") : nil)
  }
}

/// An object of the specification, or the reference that stands in its place.
package enum ReferenceOr<Value: SpecificationObject>: SpecificationObject {
  case reference(Reference)
  case value(Value)

  package static var noun: StaticString { Value.noun }
  package static var keywords: [String] { Value.keywords }

  package static func read(_ node: Node, _ context: ReadingContext) -> ReferenceOr<Value>? {
    if node["$ref"] != nil {
      return Reference.read(node, context).map(ReferenceOr.reference)
    }
    return Value.read(node, context).map(ReferenceOr.value)
  }
}
