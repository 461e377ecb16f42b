import Diagnostics
import Mustache

/// One run of the tool: the files that it has read, and what it has found in them.
///
/// A class, because all stages of a run add to the same table.
package final class Session {
  package private(set) var files = SourceFileTable()
  package let report = DiagnosticReport()

  /// The built-in templates, compiled when a client is first rendered.
  package private(set) lazy var templates = TemplateLibrary.builtIn(self)

  /// Whether documents that references lead to may be fetched.
  package var allowsRemote = false

  /// The folder that relative paths are read from; findings show paths without it.
  private let folder: String

  package init(folder: String = ".") {
    self.folder = folder
  }

  /// Where a path leads on the disk.
  func location(of path: String) -> String { FilePath.join(folder, path) }

  /// Adds a file whose bytes are there already, such as a built-in template.
  package func add(path: String, bytes: [UInt8]) -> SourceFile {
    files.add(path: path, bytes: bytes)
  }

  /// Reads a file; where that fails, the fault is reported at the text that names the file.
  package func read(_ path: String, namedBy text: LocatedText? = nil) -> SourceFile? {
    do {
      return files.add(path: path, bytes: try FileSystem.read(location(of: path)))
    } catch {
      let message = "cannot read '\(path)': \(error.reason)"
      report.add(Diagnostic(.error, message, at: text?.place(orFile: path) ?? .file(path: path)))
      return nil
    }
  }
}
