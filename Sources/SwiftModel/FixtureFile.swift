/// A file with the examples of a model and of the types inside it, for tests and previews.
package struct FixtureFile: Sendable {
  package let header: FileHeader
  package let access: AccessLevel
  /// The file's name without its ending.
  package let fileName: String
  package let fixtures: [Fixture]

  /// The example of one type.
  package struct Fixture: Sendable {
    /// The type with those around it.
    package let typeName: String
    /// The constant's name.
    package let name: String
    /// The value as a Swift literal of JSON, in lines.
    package let literal: [String]
  }
}
