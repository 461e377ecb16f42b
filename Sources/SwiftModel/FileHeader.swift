/// What stands above the first declaration of a generated file.
package struct FileHeader: Sendable {
  /// The path of the description, as the header comment names it.
  package let source: String
  /// Finished `import` lines, sorted by module.
  package let imports: [String]
}
