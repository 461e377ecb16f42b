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
      name.utf8.first == UInt8(ascii: "/") ? nil : "a path begins with '/'"
    }
    return Paths(origin: node.range, pathItems: pathItems, extensions: entries.extensions)
  }

  static func missing(at origin: SourceRange) -> Paths {
    Paths(origin: origin, pathItems: [], extensions: [])
  }
}
