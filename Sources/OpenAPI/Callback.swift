import Diagnostics
import YAML

/// Requests that the API sends to its caller (OpenAPI 3.1.1, section 4.8.18).
package struct Callback: SpecificationObject {
  package let origin: SourceRange
  /// Under runtime expressions, such as `{$request.body#/url}`.
  package let pathItems: [Named<PathItem>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Callback Object"
  package static let keywords: [String] = []

  package static func read(_ node: Node, _ context: ReadingContext) -> Callback? {
    guard let entries = MapReader(node, noun, context) else { return nil }
    return Callback(
      origin: node.range, pathItems: entries.readPatterned { RuntimeExpression.fault(in: $0) },
      extensions: entries.extensions)
  }
}
