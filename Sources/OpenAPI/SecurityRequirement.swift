import Diagnostics
import YAML

/// Security schemes that have to be met together (OpenAPI 3.1.1, section 4.8.30).
package struct SecurityRequirement: SpecificationObject {
  package let origin: SourceRange
  /// Scopes or roles under names of security schemes; empty where no credential is needed.
  package let schemes: [Named<[Located<String>]>]

  package static let noun: StaticString = "a Security Requirement Object"
  package static let keywords: [String] = []

  package static func read(_ node: Node, _ context: ReadingContext) -> SecurityRequirement? {
    guard let entries = MapReader(node, noun, context) else { return nil }
    let schemes = entries.map { member in
      Named(member.key.text, at: member.key.range, context.strings(member.value, "security"))
    }
    return SecurityRequirement(origin: node.range, schemes: schemes)
  }
}
