import Diagnostics

/// How a key or a partial that is not there is taken.
package enum TemplateMode: Sendable {
  /// An error at the tag: what the generator uses.
  case strict
  /// Nothing is written: what the specification says.
  case lenient
}

/// What `{{name}}` does to its text; `{{{name}}}` and `{{&name}}` never do anything to it.
package enum TemplateEscaping: Sendable {
  case none
  case html
}

/// Templates by name: each can be rendered, and each can be a partial of the others.
package struct TemplateSet: Sendable {
  private var templates: [String: Template] = [:]

  package init() {}

  /// Adds a template, in the place of an earlier one of the same name.
  package mutating func add(_ template: Template, named name: String) {
    templates[name] = template
  }

  package subscript(name: String) -> Template? { templates[name] }

  /// Sorted.
  package var names: [String] { templates.keys.sorted() }

  /// The text that a template makes of a context, or nil after a fault was reported.
  package func render(
    _ name: String, _ context: any TemplateContext, mode: TemplateMode = .strict,
    escaping: TemplateEscaping = .none, report: DiagnosticReport
  ) -> String? {
    render(name, .object(context), mode: mode, escaping: escaping, report: report)
  }

  /// The same for any value: a list or a text can be the root as well.
  package func render(
    _ name: String, _ value: TemplateValue, mode: TemplateMode = .strict,
    escaping: TemplateEscaping = .none, report: DiagnosticReport
  ) -> String? {
    guard let template = templates[name] else {
      let message = "there is no template '\(name)'"
      report.add(Diagnostic(.error, message, at: .file(path: name)))
      return nil
    }
    var renderer = TemplateRenderer(
      templates: self, mode: mode, escaping: escaping, report: report, root: value)
    return renderer.render(template)
  }
}
