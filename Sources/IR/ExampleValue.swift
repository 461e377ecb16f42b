import Diagnostics

/// A value that a description shows as an example, with the place of each of its parts.
package struct ExampleValue: Sendable {
  package let content: Content
  package let origin: SourceRange

  /// A value of JSON.
  package indirect enum Content: Sendable {
    case null
    case boolean(Bool)
    /// In the grammar of JSON.
    case number(String)
    case string(String)
    case array([ExampleValue])
    case object([Member])
  }

  /// A member of an object.
  package struct Member: Sendable {
    package let name: String
    package let value: ExampleValue
  }

  package init(_ content: Content, at origin: SourceRange) {
    self.content = content
    self.origin = origin
  }
}
