/// One finding in a user's file, for a person to read and act on.
package struct Diagnostic: Hashable, Sendable {
  /// How much a finding weighs: an error stops the run before anything is written, and a note is
  /// worth knowing but nothing to mend.
  package enum Severity: String, Hashable, Sendable {
    case error
    case warning
    case note
  }

  /// Where a finding is: in the text of a file, or at a file that could not be read at all.
  package enum Place: Hashable, Sendable {
    case range(SourceRange)
    case file(path: String)
  }

  /// A second place that explains the first, such as the earlier of two duplicates.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let place: Place

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      place = .range(range)
    }
  }

  package var severity: Severity
  /// A sentence without a capital letter at the front and a full stop at the end.
  package let message: String
  package let place: Place
  package let notes: [Note]
  /// What to do about it, where that is known: one sentence.
  package let help: String?

  package init(
    _ severity: Severity, _ message: String, at place: Place, notes: [Note] = [],
    help: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.place = place
    self.notes = notes
    self.help = help
  }
}
