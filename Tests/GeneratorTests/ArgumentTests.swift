import Generator
import Testing
import calque

/// Which command lines make sense, and what is said of the others.
struct ArgumentTests {
  @Test(
    arguments: [
      ([], .generate(.config(path: "calque.yaml", clients: [], isImplicit: true), isForced: false)),
      (
        ["generate", "A", "B", "--force"],
        .generate(
          .config(path: "calque.yaml", clients: ["A", "B"], isImplicit: false), isForced: true)
      ),
      (
        ["A", "--config=x.yaml"],
        .generate(.config(path: "x.yaml", clients: ["A"], isImplicit: true), isForced: false)
      ),
      (
        ["generate", "a.yaml", "-o", "Out", "--name", "A", "--access", "package"],
        .generate(
          .spec(path: "a.yaml", output: "Out", name: "A", .package, .embedded), isForced: false)
      ),
      (["check", "--config", "x.yaml"], .check(config: "x.yaml")),
      (["lint", "a.yaml", "--", "-b.yaml"], .lint(specs: ["a.yaml", "-b.yaml"])),
      (["emit", "document", "a.yaml"], .emit(.document, spec: "a.yaml")),
      (["--help"], .help(nil)), (["check", "-h"], .help(.check)), (["--version"], .version),
    ] as [([String], Invocation.Command)])
  func understands(_ arguments: [String], _ command: Invocation.Command) throws {
    #expect(try ArgumentParser.parse(arguments).command == command)
  }

  @Test func understandsTheOptionsOfEveryCommand() throws {
    let invocation = try ArgumentParser.parse(
      ["--strict", "lint", "a", "--diagnostics", "json", "--color=never"])
    #expect(invocation.isStrict && invocation.diagnostics == .json && invocation.color == .never)
  }

  @Test(arguments: [
    (["--confg", "x"], "there is no option --confg; did you mean --config?"),
    (["--config"], "--config needs a value: FILE"),
    (["--force=yes"], "--force takes no value"),
    (["lint"], "`calque lint` needs at least one description"),
    (["lint", "a", "--force"], "`calque lint` has no option --force"),
    (["lint", "a", "--color", "red"], "--color is one of auto, always, never, not 'red'"),
    (["check", "A"], "`calque check` looks at every client and takes no names"),
    (["generate", "--name", "A"], "--name goes with `calque generate SPEC -o DIR --name NAME`"),
    (["a.yaml"], "'a.yaml' is no client; a description needs `-o DIR --name NAME` as well"),
    (["a.yaml", "-o", "Out"], "`calque generate SPEC -o DIR` needs --name NAME as well"),
    (
      ["generate", "a.yaml", "-o", "Out", "--name", "hello"],
      "--name: 'hello' begins the names of types: write 'Hello'"
    ),
    (["-o", "Out", "--name", "A"], "-o goes with one description: `calque generate SPEC -o DIR`"),
  ])
  func refuses(_ arguments: [String], _ message: String) {
    #expect(throws: UsageFault(message: message)) { try ArgumentParser.parse(arguments) }
  }

  @Test(arguments: [
    ["-o", "Out", "a", "--name", "1A"], ["emit", "tree", "a"], ["emit", "document"],
  ])
  func refusesMore(_ arguments: [String]) {
    #expect(throws: UsageFault.self) { try ArgumentParser.parse(arguments) }
  }
}
