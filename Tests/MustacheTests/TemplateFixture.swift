import Diagnostics
import Mustache

/// Templates given as text, and what rendering them reports.
struct TemplateFixture {
  private var files = SourceFileTable()
  private var templates = TemplateSet()
  private let report = DiagnosticReport()
  private let mode: TemplateMode
  private let escaping: TemplateEscaping

  init(mode: TemplateMode = .strict, escaping: TemplateEscaping = .none) {
    self.mode = mode
    self.escaping = escaping
  }

  @discardableResult
  mutating func add(_ text: String, named name: String) -> Template? {
    let source = files.add(path: "\(name).mustache", bytes: Array(text.utf8))
    let template = Template(parsing: source, report: report)
    if let template { templates.add(template, named: name) }
    return template
  }

  mutating func render(_ text: String, _ value: TemplateValue) -> String? {
    guard add(text, named: "Main") != nil else { return nil }
    return templates.render("Main", value, mode: mode, escaping: escaping, report: report)
  }

  mutating func render(_ text: String, _ context: any TemplateContext) -> String? {
    render(text, .object(context))
  }

  /// Every finding as `file:line:column: message`, and its help behind it.
  var diagnostics: String {
    let renderer = DiagnosticRenderer(files: files, usesColor: false)
    let lines = report.sorted.map { diagnostic in
      let head = "\(renderer.describe(diagnostic.place)): \(diagnostic.message)"
      return head + (diagnostic.help.map { " (\($0))" } ?? "")
    }
    return lines.joined(separator: "\n")
  }
}
