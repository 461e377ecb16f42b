/// Collects what every stage of a run finds, each finding once.
///
/// A class, because all stages of a run write into the same report.
package final class DiagnosticReport {
  /// In the order of reporting; `sorted` gives the order of the text.
  package private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private var recurring: [String: Recurrence] = [:]

  /// A finding that stands for all of its kind.
  private struct Recurrence {
    /// Where it is in `diagnostics`.
    let index: Int
    var places: Set<SourceRange> = []
  }

  package init() {}

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether there is anything to mend.
  package var hasFindings: Bool { diagnostics.contains { $0.severity != .note } }

  /// Adds a finding, unless the same one was reported before.
  package func add(_ diagnostic: Diagnostic) {
    guard seen.insert(diagnostic).inserted else { return }
    diagnostics.append(diagnostic)
  }

  /// The file cannot be read, is not YAML or JSON, or is no OpenAPI document.
  package func error(
    _ message: String, at range: SourceRange, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    add(Diagnostic(.error, message, at: .range(range), notes: notes, help: help))
  }

  /// Any other broken rule, and what cannot be generated: the run goes on without it.
  package func warning(
    _ message: String, at range: SourceRange, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    add(Diagnostic(.warning, message, at: .range(range), notes: notes, help: help))
  }

  /// What a document may do a thousand times: one finding, at the first place that was met, which
  /// says how many others there are.
  package func recurring(
    _ severity: Diagnostic.Severity, _ message: String, at range: SourceRange, help: String? = nil
  ) {
    var recurrence = recurring[message] ?? Recurrence(index: diagnostics.count)
    guard recurrence.places.insert(range).inserted else { return }
    recurring[message] = recurrence
    let others = recurrence.places.count - 1
    guard others > 0 else {
      diagnostics.append(Diagnostic(severity, message, at: .range(range), help: help))
      return
    }
    let first = diagnostics[recurrence.index]
    diagnostics[recurrence.index] = Diagnostic(
      first.severity, message + " (and so in \(others) other place\(others == 1 ? "" : "s"))",
      at: first.place, help: first.help)
  }

  /// Something that was decided, and that the user may want to know.
  package func note(_ message: String, at range: SourceRange, help: String? = nil) {
    add(Diagnostic(.note, message, at: .range(range), help: help))
  }

  /// Leaves out what is only worth knowing: where nothing changed, the user has read it before.
  package func removeNotes() {
    diagnostics.removeAll { $0.severity == .note }
    recurring = [:]
  }

  /// Strict mode: what was found so far, and is a warning, becomes an error.
  package func promoteWarnings() {
    for index in diagnostics.indices where diagnostics[index].severity == .warning {
      diagnostics[index].severity = .error
    }
  }

  /// By file and place; findings without a place in a text come first.
  package var sorted: [Diagnostic] {
    diagnostics.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
  }
}

extension Diagnostic {
  /// Position for sorting: the file's index in the upper half, the offset in the lower.
  fileprivate var order: UInt64 {
    guard case .range(let range) = place else { return 0 }
    return (UInt64(range.file.index) + 1) << 32 | UInt64(range.start)
  }
}
