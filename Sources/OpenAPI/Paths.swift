import Diagnostics
import YAML

/// The paths of the API, relative to its servers (OpenAPI 3.1.1, section 4.8.8).
package struct Paths: SpecificationObject {
  package let origin: SourceRange
  /// Under their templates, such as `/pets/{petId}`.
  package let pathItems: [Named<PathItem>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Paths Object"
  package static let keywords: [String] = []

  package static func read(_ node: Node, _ context: ReadingContext) -> Paths? {
    guard let entries = MapReader(node, noun, context) else { return nil }
    let pathItems: [Named<PathItem>] = entries.readPatterned { name in
      fault(in: name)
    }
    return Paths(origin: node.range, pathItems: pathItems, extensions: entries.extensions)
  }

  /// What is wrong with a path: it begins with a slash, has no query, and names each of its
  /// parameters once (section 4.8.8.2).
  private static func fault(in path: String) -> String? {
    guard path.utf8.first == UInt8(ascii: "/") else { return "a path begins with '/'" }
    let template = TemplateText(path)
    if let fault = template.fault { return fault }
    for (index, name) in template.names.enumerated()
    where template.names[..<index].contains(name) {
      return "the parameter '\(name)' stands twice in this path"
    }
    let mark = template.literals.joined().first { $0 == "?" || $0 == "#" }
    return mark.map { "a path has no '\($0)'; a query is made of parameters" }
  }

  static func missing(at origin: SourceRange) -> Paths {
    Paths(origin: origin, pathItems: [], extensions: [])
  }
}
