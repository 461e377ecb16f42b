import Diagnostics
import YAML

/// How a property looks in XML (OpenAPI 3.1.1, section 4.8.26).
package struct XML: SpecificationObject {
  package let origin: SourceRange
  package let name: String?
  package let namespace: String?
  package let prefix: String?
  package let nodeType: NodeType?
  package let attribute: Bool
  package let wrapped: Bool
  package let extensions: [Extension]

  /// 3.2: what kind of node the value becomes; `attribute` and `wrapped` are its older spelling.
  package enum NodeType: String, CaseIterable, Sendable {
    case element
    case attribute
    case text
    case cdata
    case none
  }

  package static let noun: StaticString = "an XML Object"
  package static let keywords = [
    "name", "namespace", "prefix", "nodeType", "attribute", "wrapped",
  ]
  package static let newerKeywords = NewerKeywords(v32: ["nodeType"])

  package static func read(_ node: Node, _ context: ReadingContext) -> XML? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    object.reportBoth("nodeType", "attribute")
    object.reportBoth("nodeType", "wrapped")
    return XML(
      origin: node.range,
      name: object.string("name"),
      namespace: object.string("namespace"),
      prefix: object.string("prefix"),
      nodeType: object.choice("nodeType"),
      attribute: object.flag("attribute") ?? false,
      wrapped: object.flag("wrapped") ?? false,
      extensions: object.finish())
  }
}
