import Generator

/// What `--help` prints.
enum HelpText {
  static func text(for command: CommandName?) -> String {
    guard let command else { return overview }
    let options = OptionSyntax.all.filter { $0.commands.contains(command) }
    return """
      \(synopsis(command).map { "calque \($0)" }.joined(separator: "\n"))

      \(explanation(command))

      \(table(options))
      """
  }

  private static var overview: String {
    let commands = CommandName.allCases.flatMap { command in
      synopsis(command).map { (left: "calque \($0)", right: command) }
    }
    let width = commands.map(\.left.count).max() ?? 0
    var previous: CommandName?
    let lines = commands.map { line in
      defer { previous = line.right }
      let summary = line.right == previous ? "the same for one file" : summary(line.right)
      return pad(line.left, to: width) + "   " + summary
    }
    return """
      Calque writes Swift clients from OpenAPI descriptions.

      \(lines.joined(separator: "\n"))

      calque COMMAND --help shows the options of a command, calque --version the version.

      Exit codes: 0 done; 1 findings: stale output, or what lint found; 2 a file is wrong or cannot
      be read, and nothing was written; 64 the arguments make no sense.

      """
  }

  private static func synopsis(_ command: CommandName) -> [String] {
    switch command {
    case .generate: ["[generate] [CLIENT ...]", "generate SPEC -o DIR --name NAME"]
    case .check: ["check"]
    case .lint: ["lint SPEC ..."]
    case .emit: ["emit (\(Stage.allCases.map(\.rawValue).joined(separator: "|"))) SPEC"]
    }
  }

  private static func summary(_ command: CommandName) -> String {
    switch command {
    case .generate: "write the clients of calque.yaml"
    case .check: "say whether they are up to date"
    case .lint: "say what is wrong with descriptions"
    case .emit: "print a stage as JSON"
    }
  }

  private static func explanation(_ command: CommandName) -> String {
    switch command {
    case .generate:
      """
      Writes the clients that calque.yaml names: all of them, or those given. With -o, writes one
      client without a config. Files that are up to date are not touched, files that calque made
      and no longer makes are removed. calque.lock, beside calque.yaml (with -o, in DIR), says
      which files are calque's; where one of them was edited, or another file is in the way,
      nothing is written.
      """
    case .check:
      """
      Writes nothing. Prints a unified diff from what is there to what `calque generate` would
      write, and ends with 1 where there is a difference.
      """
    case .lint:
      """
      Reads descriptions and prints what is wrong with them. Ends with 1 where something is, and
      with 2 where one cannot be read at all or, with --strict, where something is.
      """
    case .emit:
      """
      Prints what calque makes of a description at one stage as JSON, to see what it understood.
      """
    }
  }

  private static func table(_ options: [OptionSyntax]) -> String {
    let width = options.map(\.usage.count).max() ?? 0
    return options.map { "  \(pad($0.usage, to: width))   \($0.help)\n" }.joined()
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
