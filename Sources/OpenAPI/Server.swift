import Diagnostics
import YAML

/// Where the API is served (OpenAPI 3.1.1, section 4.8.5).
package struct Server: SpecificationObject {
  package let origin: SourceRange
  /// A template, which may be relative and hold `{variable}`s.
  package let url: Located<String>
  package let description: String?
  /// 3.2: a unique name to refer to it by.
  package let name: String?
  package let variables: [Named<ServerVariable>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Server Object"
  package static let keywords = ["url", "description", "name", "variables"]

  package static func read(_ node: Node, _ context: ReadingContext) -> Server? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let url = object.requiredString("url")
    let server = Server(
      origin: node.range,
      url: url ?? Located("", at: node.range),
      description: object.string("description"),
      name: object.string("name"),
      variables: object.map("variables"),
      extensions: object.finish())
    return url == nil ? nil : server
  }
}
