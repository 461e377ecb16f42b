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

  /// The names of the partials that this template uses, in the order of its text.
  package var partialNames: [String] {
    segments.compactMap { segment in
      if case .partial(let name, _) = segment.kind { name } else { nil }
    }
  }

  /// The first parts of the keys that this template asks for, with the place of each.
  package var references: [(key: String, range: SourceRange)] {
    segments.compactMap { segment in
      switch segment.kind {
      case .variable(let key, _), .section(let key, _, _):
        key.head.map { ($0, segment.range) }
      case .text, .partial: nil
      }
    }
  }
}
