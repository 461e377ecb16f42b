import YAML

/// What an object of the specification is called and which keywords it has, for messages.
package protocol ObjectDescription {
  /// What the specification calls it, with its article.
  static var noun: StaticString { get }
  /// The keywords that may stand in it: candidates for "did you mean".
  static var keywords: [String] { get }
  /// Those among them that older versions do not have.
  static var newerKeywords: NewerKeywords { get }
  /// Those among them that say nothing to a client, and are kept as they are, as extensions are.
  static var keptKeywords: [StaticString] { get }
}

extension ObjectDescription {
  package static var newerKeywords: NewerKeywords { .none }
  package static var keptKeywords: [StaticString] { [] }
}

/// An object of the specification, which can be read from any node.
///
/// Readers report what breaks the specification and return nil where nothing usable is left. They
/// never follow a `$ref`, so a reader that resolves pointers calls them on the node it arrives at.
package protocol SpecificationObject: ObjectDescription, Sendable {
  static func read(_ node: Node, _ context: ReadingContext) -> Self?
}
