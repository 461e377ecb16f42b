import Generator
import SwiftModel

/// What one command line asks for.
package struct Invocation: Equatable {
  /// What is to be done, with what only that needs.
  package enum Command: Equatable {
    case generate(GenerateTarget, isForced: Bool)
    case check(config: String)
    case lint(specs: [String])
    case emit(Stage, spec: String)
    /// nil: the tool as a whole.
    case help(CommandName?)
    case version
  }

  package var command: Command
  package var isStrict = false
  package var allowsRemote = false
  package var diagnostics = DiagnosticFormat.text
  package var color = ColorChoice.auto
}

/// What to generate.
package enum GenerateTarget: Equatable {
  /// Clients of a config, all where none is named. `isImplicit`: the word `generate` was left out,
  /// so that a misspelt command looks like a client.
  case config(path: String, clients: [String], isImplicit: Bool)
  /// One description without a config.
  case spec(path: String, output: String, name: String, AccessLevel, RuntimePlacement)
}

/// The commands that can be typed.
package enum CommandName: String, CaseIterable {
  case generate
  case check
  case lint
  case emit
}

/// How findings are printed.
package enum DiagnosticFormat: String, CaseIterable {
  case text
  case json
}

/// When findings are coloured.
package enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never
}

/// A command line that makes no sense, in a sentence for the user.
package struct UsageFault: Error, Equatable {
  package let message: String

  package init(message: String) {
    self.message = message
  }
}
