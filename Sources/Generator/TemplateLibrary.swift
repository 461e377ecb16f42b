import Diagnostics
import Mustache

/// The templates that the binary carries, compiled.
package enum TemplateLibrary {
  private static let folder = "Templates/"

  /// Every built-in template under its file's name without `.mustache`; the caller keeps the set,
  /// so that each is compiled once in a run.
  package static func builtIn(_ session: Session) -> TemplateSet {
    var templates = TemplateSet()
    for file in EmbeddedFile.files(in: folder) {
      let source = session.add(path: file.path, bytes: file.bytes)
      guard let template = Template(parsing: source, report: session.report) else { continue }
      templates.add(template, named: FilePath.stem(of: file.path))
    }
    return templates
  }
}
