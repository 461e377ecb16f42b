/// An enum of the bodies that the description documents for one call, or for all failures.
package struct OutcomeDeclaration: Sendable {
  /// `nonisolated ` on a top-level enum; a nested one takes it from there.
  package let isolation: String
  package let name: String
  package let documentation: [String]
  package let cases: [Case]

  /// One body; no type where that answer has none.
  package struct Case: Sendable {
    package let documentation: [String]
    package let name: String
    package let type: String?
  }
}
