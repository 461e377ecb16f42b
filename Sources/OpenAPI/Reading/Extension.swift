import Diagnostics
import YAML

/// A keyword that begins with `x-`, kept unread (OpenAPI 3.1.1, section 4.9).
package struct Extension: Sendable {
  package let name: String
  package let nameRange: SourceRange
  package let value: Node
}

extension [Extension] {
  /// The value of the extension of this name, where there is one.
  package subscript(name: String) -> Node? {
    first { $0.name == name }?.value
  }
}
