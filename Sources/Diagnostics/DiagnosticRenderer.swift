/// Turns findings into the text that a terminal shows.
///
/// ```
/// specs/pets.yaml:12:9: warning: '#/components/schemas/Pot' names nothing in this document
///    12 |   $ref: '#/components/schemas/Pot'
///       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
/// help: did you mean '#/components/schemas/Pet'?
/// ```
package struct DiagnosticRenderer: Sendable {
  package let files: SourceFileTable
  /// Whether to mark severities and carets with ANSI colours.
  package let usesColor: Bool

  package init(files: SourceFileTable, usesColor: Bool) {
    self.files = files
    self.usesColor = usesColor
  }

  /// Every finding of a report in the order of the text, each ending in a line break.
  package func render(_ report: DiagnosticReport) -> String {
    report.sorted.map(render).joined()
  }

  /// One finding with its source line, notes and help.
  package func render(_ diagnostic: Diagnostic) -> String {
    let style = Style(diagnostic.severity)
    var text = head(diagnostic.place, diagnostic.severity.rawValue, diagnostic.message, style)
    for note in diagnostic.notes {
      text += head(note.place, "note", note.message, .note)
    }
    if let help = diagnostic.help {
      text += "\(paint("help:", .note)) \(shown(help))\n"
    }
    return text
  }

  private func head(
    _ place: Diagnostic.Place, _ label: String, _ message: String, _ style: Style
  ) -> String {
    "\(describe(place)): \(paint(label + ":", style)) \(shown(message))\n" + excerpt(place, style)
  }

  /// `path:line:column`; a file that could not be read counts as its own first character.
  package func describe(_ place: Diagnostic.Place) -> String {
    switch place {
    case .file(let path):
      return "\(path):1:1"
    case .range(let range):
      let file = files[range.file]
      let location = file.location(at: Int(range.start))
      return "\(file.path):\(location.line):\(location.column)"
    }
  }

  /// The source line with carets under the range, or nothing for a file that could not be read.
  private func excerpt(_ place: Diagnostic.Place, _ style: Style) -> String {
    guard case .range(let range) = place else { return "" }
    let file = files[range.file]
    guard !file.bytes.isEmpty else { return "" }
    let location = file.location(at: Int(range.start))
    let line = SourceExcerpt(file: file, line: location.line, range: range)
    let number = String(location.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let blank = String(repeating: " ", count: max(5, number.count))
    return "\(margin) | \(line.text)\n\(blank) | \(line.indent)\(paint(line.carets, style))\n"
  }

  /// A message may quote the file, so it is shown like the file's own lines.
  private func shown(_ message: String) -> String {
    VisibleText.of(message, maximumLength: 1000)
  }

  /// What a terminal is told, as the numbers of its escape sequence.
  private enum Style: String {
    case error = "31;1"
    case warning = "33;1"
    case note = "36;1"

    init(_ severity: Diagnostic.Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
