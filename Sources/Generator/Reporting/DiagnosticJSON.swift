import Diagnostics

/// Findings as JSON for editors and scripts: what `--diagnostics json` prints.
package struct DiagnosticJSON {
  private let files: SourceFileTable

  package init(files: SourceFileTable) {
    self.files = files
  }

  /// An array with an object for each finding, in the order of the text; `[]` where there is none.
  package func render(_ report: DiagnosticReport) -> String {
    JSONText.array(report.sorted.map(object)).rendered()
  }

  private func object(_ diagnostic: Diagnostic) -> JSONText {
    var members = [JSONText.Member("severity", .string(diagnostic.severity.rawValue))]
    members += position(diagnostic.place)
    members.append(.init("message", .string(diagnostic.message)))
    members.append(.init("notes", .array(diagnostic.notes.map(note))))
    members.append(.init("help", diagnostic.help.map(JSONText.string) ?? .null))
    return .object(members)
  }

  private func note(_ note: Diagnostic.Note) -> JSONText {
    .object(position(note.place) + [.init("message", .string(note.message))])
  }

  /// File, line and column as the text form counts them; the end is one past the last character.
  private func position(_ place: Diagnostic.Place) -> [JSONText.Member] {
    switch place {
    case .file(let path):
      return members(path: path, start: (1, 1), end: (1, 1))
    case .range(let range):
      let file = files[range.file]
      let start = file.location(at: Int(range.start))
      let end = file.location(at: Int(range.end))
      return members(
        path: file.path, start: (start.line, start.column), end: (end.line, end.column))
    }
  }

  private func members(
    path: String, start: (line: Int, column: Int), end: (line: Int, column: Int)
  ) -> [JSONText.Member] {
    [
      .init("file", .string(path)),
      .init("line", .integer(start.line)),
      .init("column", .integer(start.column)),
      .init("endLine", .integer(end.line)),
      .init("endColumn", .integer(end.column)),
    ]
  }
}
