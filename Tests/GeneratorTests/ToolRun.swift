import calque

/// One run of the tool inside the test's process.
struct ToolRun {
  let code: ExitCode
  let output: String
  let errors: String

  init(_ arguments: String..., usesColor: Bool = false) {
    final class Sink {
      var output = ""
      var errors = ""
    }
    let sink = Sink()
    let console = Console(
      usesColor: usesColor, output: { sink.output += $0 }, errors: { sink.errors += $0 })
    code = Tool.run(arguments, console: console)
    output = sink.output
    errors = sink.errors
  }
}
