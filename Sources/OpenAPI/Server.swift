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
  package static let newerKeywords = NewerKeywords(v32: ["name"])

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
    guard let url else { return nil }
    server.checkVariables(of: url, context)
    return server
  }

  /// Each `{variable}` of the URL is described, and each that is described stands in the URL
  /// (section 4.8.5.1).
  private func checkVariables(of url: Located<String>, _ context: ReadingContext) {
    let template = TemplateText(url.value)
    if let fault = template.fault { context.warn(fault, at: url.range) }
    for name in template.names where !variables.contains(where: { $0.name == name }) {
      context.warn(
        "the variable '\(name)' of the URL is not described", at: url.range,
        help: Suggestion.closest(to: name, in: variables.map(\.name)).map {
          "did you mean '\($0)'?"
        })
    }
    for variable in variables where !template.names.contains(variable.name) {
      context.warn("the URL has no variable '\(variable.name)'", at: variable.nameRange)
    }
  }
}
