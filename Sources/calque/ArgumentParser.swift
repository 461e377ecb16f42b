import Generator
import SwiftModel

/// Makes an invocation of a command line, or says in a sentence why it is none.
package struct ArgumentParser {
  private let raw: RawArguments
  private let command: CommandName

  package static func parse(_ arguments: [String]) throws(UsageFault) -> Invocation {
    let raw = try RawArguments(arguments)
    if raw.values["--version"] != nil { return Invocation(command: .version) }
    if raw.values["--help"] != nil { return Invocation(command: .help(raw.command)) }
    return try ArgumentParser(raw: raw, command: raw.command ?? .generate).invocation()
  }

  private func invocation() throws(UsageFault) -> Invocation {
    try refuseForeignOptions()
    var invocation = Invocation(command: try parsedCommand())
    invocation.isStrict = raw.values["--strict"] != nil
    invocation.allowsRemote = raw.values["--allow-remote"] != nil
    invocation.diagnostics = try choice("--diagnostics") ?? .text
    invocation.color = try choice("--color") ?? .auto
    return invocation
  }

  private func refuseForeignOptions() throws(UsageFault) {
    for option in OptionSyntax.all where raw.values[option.name] != nil {
      guard !option.commands.contains(command) else { continue }
      throw UsageFault(message: "`calque \(command.rawValue)` has no option \(option.name)")
    }
  }

  private func parsedCommand() throws(UsageFault) -> Invocation.Command {
    switch command {
    case .generate: return .generate(try target(), isForced: raw.values["--force"] != nil)
    case .check: return try check()
    case .lint: return try lint()
    case .emit: return try emit()
    }
  }

  private var config: String { raw.values["--config"] ?? "calque.yaml" }

  private func target() throws(UsageFault) -> GenerateTarget {
    if let output = raw.values["--output"] { return try specTarget(output) }
    for option in ["--name", "--access", "--runtime"] where raw.values[option] != nil {
      throw UsageFault(message: "\(option) goes with `calque generate SPEC -o DIR --name NAME`")
    }
    if let path = raw.operands.first(where: { $0.contains("/") || $0.contains(".") }) {
      throw UsageFault(
        message: "'\(path)' is no client; a description needs `-o DIR --name NAME` as well")
    }
    return .config(path: config, clients: raw.operands, isImplicit: raw.command == nil)
  }

  private func specTarget(_ output: String) throws(UsageFault) -> GenerateTarget {
    guard raw.operands.count == 1, let spec = raw.operands.first else {
      throw UsageFault(message: "-o goes with one description: `calque generate SPEC -o DIR`")
    }
    guard raw.values["--config"] == nil else {
      throw UsageFault(message: "-o and --config do not go together")
    }
    guard let name = raw.values["--name"] else {
      throw UsageFault(message: "`calque generate SPEC -o DIR` needs --name NAME as well")
    }
    guard ConfigurationReader.isIdentifier(name) else {
      throw UsageFault(
        message: "--name: '\(name)' is no Swift name; one begins with a letter and goes on with "
          + "letters, digits and '_'")
    }
    guard ConfigurationReader.isTypeName(name) else {
      throw UsageFault(
        message: "--name: '\(name)' begins the names of types: write "
          + "'\(ConfigurationReader.capitalized(name))'")
    }
    return .spec(
      path: spec, output: output, name: name, try choice("--access") ?? .public,
      try choice("--runtime") ?? .embedded)
  }

  private func check() throws(UsageFault) -> Invocation.Command {
    guard raw.operands.isEmpty else {
      throw UsageFault(message: "`calque check` looks at every client and takes no names")
    }
    return .check(config: config)
  }

  private func lint() throws(UsageFault) -> Invocation.Command {
    guard !raw.operands.isEmpty else {
      throw UsageFault(message: "`calque lint` needs at least one description")
    }
    return .lint(specs: raw.operands)
  }

  private func emit() throws(UsageFault) -> Invocation.Command {
    let stages = Stage.allCases.map(\.rawValue).joined(separator: ", ")
    guard raw.operands.count == 2, let stage = Stage(rawValue: raw.operands[0]) else {
      throw UsageFault(
        message: "`calque emit` needs a stage (\(stages)) and one description")
    }
    return .emit(stage, spec: raw.operands[1])
  }

  /// The value of an option that takes one of a few words; nil where it was not given.
  private func choice<Choice>(_ option: String) throws(UsageFault) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let value = raw.values[option] else { return nil }
    if let choice = Choice(rawValue: value) { return choice }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw UsageFault(message: "\(option) is one of \(words), not '\(value)'")
  }
}
