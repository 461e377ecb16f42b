import Generator

/// Where the tool writes; a test puts its own in the place of the system's.
package struct Console {
  private let output: (String) -> Void
  private let errors: (String) -> Void
  /// Whether findings are coloured where the command line does not say.
  let usesColor: Bool

  package init(
    usesColor: Bool, output: @escaping (String) -> Void, errors: @escaping (String) -> Void
  ) {
    self.usesColor = usesColor
    self.output = output
    self.errors = errors
  }

  package static var system: Console {
    Console(
      usesColor: Terminal.isTerminal(Terminal.standardError) && !Terminal.hasVariable("NO_COLOR"),
      output: { FileSystem.writeAll(Array($0.utf8), to: Terminal.standardOutput) },
      errors: { FileSystem.writeAll(Array($0.utf8), to: Terminal.standardError) })
  }

  /// Results: what a pipe gets.
  func print(_ text: String) { output(text) }

  /// Findings and faults.
  func report(_ text: String) { errors(text) }
}
