import Diagnostics
import Generator

/// The command line as a function: arguments in, exit code out.
package struct Tool {
  private let invocation: Invocation
  private let console: Console
  private let session = Session()

  package static func run(_ arguments: [String], console: Console) -> ExitCode {
    do {
      let invocation = try ArgumentParser.parse(arguments)
      return try Tool(invocation: invocation, console: console).run()
    } catch {
      console.report("calque: \(error.message)\n`calque --help` shows what there is.\n")
      return .usage
    }
  }

  private func run() throws(UsageFault) -> ExitCode {
    session.allowsRemote = invocation.allowsRemote
    switch invocation.command {
    case .help(let command):
      console.print(HelpText.text(for: command))
      return .done
    case .version:
      console.print("calque \(ToolVersion.current)\n")
      return .done
    case .generate(let target, let isForced):
      return finish(try generate(target, isForced: isForced))
    case .check(let config):
      return finish(check(config))
    case .lint(let specs):
      return finish(lint(specs))
    case .emit(let stage, let spec):
      return finish(emit(stage, spec))
    }
  }

  /// Prints every finding of the run once, at its end.
  private func finish(_ code: ExitCode) -> ExitCode {
    switch invocation.diagnostics {
    case .json:
      console.report(DiagnosticJSON(files: session.files).render(session.report))
    case .text:
      let renderer = DiagnosticRenderer(files: session.files, usesColor: usesColor)
      let text = renderer.render(session.report)
      if !text.isEmpty { console.report(text) }
    }
    return code
  }

  private var usesColor: Bool {
    switch invocation.color {
    case .auto: console.usesColor
    case .always: true
    case .never: false
    }
  }
}

/// The commands.
extension Tool {
  private func generate(_ target: GenerateTarget, isForced: Bool) throws(UsageFault) -> ExitCode {
    guard let (configuration, names) = try configuration(for: target),
      let plan = Generation(
        configuration, names: names, isForced: isForced, session: session
      ).plan()
    else { return .failure }
    if plan.changes.isEmpty { session.report.removeNotes() }
    plan.obstacles.forEach(session.report.add)
    if !isForced { plan.conflicts.forEach(session.report.add) }
    guard !session.report.hasErrors else { return .failure }
    do {
      try OutputWriter.apply(plan)
    } catch {
      let message = "cannot write this file: \(error.reason)"
      session.report.add(Diagnostic(.error, message, at: .file(path: error.path)))
      return .failure
    }
    console.print(plan.summary + "\n")
    return .done
  }

  /// The config, and the names of the clients to generate; nil after an error was reported.
  private func configuration(
    for target: GenerateTarget
  ) throws(UsageFault) -> (Configuration, [String]?)? {
    switch target {
    case .spec(let path, let output, let name, let access, let runtime):
      var client = ClientSettings(
        name: LocatedText(name), spec: LocatedText(path), output: LocatedText(output))
      client.access = access
      client.runtime = runtime
      return (Configuration(client: client, isStrict: invocation.isStrict), nil)
    case .config(let path, let names, let isImplicit):
      try refuseUnknownCommand(names, isImplicit: isImplicit, config: path)
      guard let configuration = load(path) else { return nil }
      try refuseUnknownClients(names, of: configuration, isImplicit: isImplicit)
      return (configuration, names.isEmpty ? nil : names)
    }
  }

  /// Without a config, a first word can only have been meant as a command.
  private func refuseUnknownCommand(
    _ names: [String], isImplicit: Bool, config: String
  ) throws(UsageFault) {
    guard isImplicit, let name = names.first, FileSystem.kind(of: config) == nil else { return }
    let suggestion = Suggestion.closest(to: name, in: CommandName.allCases.map(\.rawValue))
    throw UsageFault(
      message: "there is no command '\(name)'\(suggestion.map { "; did you mean \($0)?" } ?? "")")
  }

  private func refuseUnknownClients(
    _ names: [String], of configuration: Configuration, isImplicit: Bool
  ) throws(UsageFault) {
    let known = configuration.clients.map(\.name.text)
    guard let name = names.first(where: { !known.contains($0) }) else { return }
    let kind = isImplicit ? "command or client" : "client"
    let candidates = known + (isImplicit ? CommandName.allCases.map(\.rawValue) : [])
    let suggestion = Suggestion.closest(to: name, in: candidates)
    throw UsageFault(
      message: "there is no \(kind) '\(name)'\(suggestion.map { "; did you mean \($0)?" } ?? "")")
  }

  private func load(_ path: String) -> Configuration? {
    guard let file = session.read(path),
      var configuration = ConfigurationReader.read(file, report: session.report)
    else { return nil }
    if invocation.isStrict { configuration.isStrict = true }
    return configuration
  }

  private func check(_ config: String) -> ExitCode {
    guard let configuration = load(config),
      let plan = Generation(configuration, session: session).plan()
    else { return .failure }
    session.report.removeNotes()
    plan.obstacles.forEach(session.report.add)
    guard !session.report.hasErrors else { return .failure }
    for change in plan.changes {
      let diff = UnifiedDiff.bytes(path: change.path, old: change.old, new: change.new)
      console.print(String(decoding: diff, as: UTF8.self))
    }
    return plan.changes.isEmpty ? .done : .findings
  }

  private func lint(_ specs: [String]) -> ExitCode {
    for spec in specs {
      guard let source = session.read(spec) else { continue }
      _ = Pipeline(settings: .standalone(spec), session: session).files(from: source)
    }
    if invocation.isStrict { session.report.promoteWarnings() }
    if session.report.hasErrors { return .failure }
    return !session.report.hasFindings ? .done : .findings
  }

  private func emit(_ stage: Stage, _ spec: String) -> ExitCode {
    guard let source = session.read(spec),
      let value = Pipeline(settings: .standalone(spec), session: session)
        .value(of: stage, source: source)
    else { return .failure }
    if invocation.isStrict { session.report.promoteWarnings() }
    guard !session.report.hasErrors else { return .failure }
    console.print(StageDump.render(value, files: session.files))
    return .done
  }
}
