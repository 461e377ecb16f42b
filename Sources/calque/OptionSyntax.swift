import Generator
import SwiftModel

/// One option as it is typed and as the help shows it.
struct OptionSyntax {
  let name: String
  var short: String?
  /// What stands for the value in the help; nil for an option without one.
  var value: String?
  let help: String
  /// The commands that take it.
  let commands: [CommandName]

  static let all: [OptionSyntax] = [
    OptionSyntax(
      name: "--config", value: "FILE", help: "read this config instead of calque.yaml",
      commands: [.generate, .check]),
    OptionSyntax(
      name: "--output", short: "-o", value: "DIR", help: "generate SPEC into this folder",
      commands: [.generate]),
    OptionSyntax(
      name: "--name", value: "NAME", help: "what the client is called: CalCom makes CalComClient",
      commands: [.generate]),
    OptionSyntax(
      name: "--access", value: words(AccessLevel.self), help: "who sees the generated code",
      commands: [.generate]),
    OptionSyntax(
      name: "--runtime", value: words(RuntimePlacement.self),
      help: "a copy of the runtime beside the code, or the module CalqueRuntime",
      commands: [.generate]),
    OptionSyntax(
      name: "--force", help: "overwrite files that were edited or are not calque's",
      commands: [.generate]),
    OptionSyntax(
      name: "--allow-remote",
      help: "fetch what https references lead to; calque.lock pins what came",
      commands: CommandName.allCases),
    OptionSyntax(
      name: "--strict", help: "take warnings as errors", commands: CommandName.allCases),
    OptionSyntax(
      name: "--diagnostics", value: words(DiagnosticFormat.self), help: "how findings are printed",
      commands: CommandName.allCases),
    OptionSyntax(
      name: "--color", value: words(ColorChoice.self), help: "when findings are coloured",
      commands: CommandName.allCases),
    OptionSyntax(name: "--help", short: "-h", help: "show this", commands: CommandName.allCases),
    OptionSyntax(name: "--version", help: "show the version", commands: []),
  ]

  private static func words<Choice>(_ type: Choice.Type) -> String
  where Choice: CaseIterable & RawRepresentable<String> {
    type.allCases.map(\.rawValue).joined(separator: "|")
  }

  /// How the help shows it: `-o, --output DIR`.
  var usage: String {
    (short.map { "\($0), " } ?? "") + name + (value.map { " \($0)" } ?? "")
  }
}
