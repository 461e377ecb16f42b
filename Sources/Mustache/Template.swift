import Diagnostics

/// A Mustache template (mustache(5) and the specification at mustache/spec), compiled once.
package struct Template: Sendable {
  /// The context for which the template is written: `{{! context: X }}` in its first line.
  package let contextName: String?
  let segments: [TemplateSegment]

  /// Nil after at least one fault was reported: a tag or a section is not closed, and the like.
  package init?(parsing source: SourceFile, report: DiagnosticReport) {
    var compiler = TemplateCompiler(source: source, report: report)
    compiler.compile()
    guard compiler.isValid else { return nil }
    contextName = compiler.contextName
    segments = compiler.segments
  }
}
