import Diagnostics
import YAML

/// How an answer's values lead to another operation (OpenAPI 3.1.1, section 4.8.20).
package struct Link: SpecificationObject {
  package let origin: SourceRange
  package let operationRef: Located<String>?
  package let operationID: Located<String>?
  /// Values or runtime expressions under names of parameters.
  package let parameters: [Named<Node>]
  package let requestBody: Node?
  package let description: String?
  package let server: Server?
  package let extensions: [Extension]

  package static let noun: StaticString = "a Link Object"
  package static let keywords = [
    "operationRef", "operationId", "parameters", "requestBody", "description", "server",
  ]

  package static func read(_ node: Node, _ context: ReadingContext) -> Link? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    object.reportBoth("operationRef", "operationId")
    if node["operationRef"] == nil, node["operationId"] == nil {
      context.warn(
        "a Link Object names an operation, by 'operationRef' or 'operationId'",
        at: node.range.startPoint)
    }
    return Link(
      origin: node.range,
      operationRef: object.locatedString("operationRef"),
      operationID: object.locatedString("operationId"),
      parameters: object.values("parameters"),
      requestBody: object.value("requestBody"),
      description: object.string("description"),
      server: object.object("server"),
      extensions: object.finish())
  }
}
