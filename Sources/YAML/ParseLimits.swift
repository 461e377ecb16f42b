/// What a document may cost before it is refused.
///
/// Later stages walk nodes recursively and follow aliases as if their targets were written out, so
/// both limits count what such a walk would see.
package struct ParseLimits: Sendable {
  /// Levels of nesting, with aliases written out.
  package var maximumDepth: Int
  /// Nodes that aliases and merge keys stand for, on top of the nodes in the text.
  package var maximumAliasExpansion: Int

  package init(maximumDepth: Int = 500, maximumAliasExpansion: Int = 500_000) {
    self.maximumDepth = maximumDepth
    self.maximumAliasExpansion = maximumAliasExpansion
  }

  package static let standard = ParseLimits()
}
