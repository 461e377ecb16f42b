import Foundation
import Generator
import Testing
import calque

/// The commands from the arguments to the exit code, on a folder of files.
struct ToolTests {
  private let folder: TemporaryFolder
  private let config: String

  init() throws {
    folder = try TemporaryFolder()
    config = folder.path("calque.yaml")
    try folder.write(
      "calque.yaml",
      """
      clients:
        - {name: Pets, spec: pets.yaml, output: Generated/Pets}
        - {name: Shops, spec: shops.yaml, output: Generated/Shops}
      """)
    try folder.write("pets.yaml", Self.description("Pets"))
    try folder.write("shops.yaml", Self.description("Shops"))
  }

  private static func description(_ title: String) -> String {
    "openapi: 3.1.0\ninfo: {title: \(title), version: '1'}\npaths: {}\n"
  }

  /// A file of the runtime, whatever it is called.
  private var someFile: String {
    get throws {
      try #require(folder.entries.first { $0.contains("Pets/Runtime/") && $0.hasSuffix(".swift") })
    }
  }

  @Test func generatesThenFindsNothingToDo() throws {
    let first = ToolRun("--config", config)
    #expect(first.code == .done)
    #expect(first.errors.isEmpty)
    let entries = folder.entries
    let lock = folder.read("calque.lock")
    #expect(lock?.contains("Runtime/") == true)
    let second = ToolRun("generate", "--config", config)
    #expect(second.code == .done)
    #expect(second.output.hasPrefix("calque: 0 written, 0 removed, "))
    #expect(folder.entries == entries)
    #expect(folder.read("calque.lock") == lock)
    #expect(ToolRun("check", "--config", config).code == .done)
  }

  @Test func checkShowsADifferenceAndWritesNothing() throws {
    #expect(ToolRun("check", "--config", config).output.contains("+++ b/"))
    #expect(!folder.entries.contains("Generated"))
    _ = ToolRun("--config", config)
    let file = try someFile
    let text = try #require(folder.read(file))
    try folder.write(file, "// edited\n" + text)
    let check = ToolRun("check", "--config", config)
    #expect(check.code == .findings)
    #expect(check.output.contains("\n-// edited\n"))
    #expect(folder.read(file) == "// edited\n" + text)
  }

  @Test func refusesToOverwriteUntilForced() throws {
    _ = ToolRun("--config", config)
    let file = try someFile
    let text = try #require(folder.read(file))
    try folder.write(file, "edited")
    let refused = ToolRun("--config", config)
    #expect(refused.code == .failure)
    #expect(refused.output.isEmpty)
    #expect(
      refused.errors.hasPrefix(
        "\(folder.path(file)):1:1: error: this file was edited since calque wrote it\n"))
    #expect(folder.read(file) == "edited")
    #expect(ToolRun("generate", "--force", "--config", config).code == .done)
    #expect(folder.read(file) == text)
  }

  @Test func forcedGoesOnWithABrokenLock() throws {
    _ = ToolRun("--config", config)
    let lock = try #require(folder.read("calque.lock"))
    try folder.write("calque.lock", "<<<<<<< ours\n" + lock)
    let refused = ToolRun("--config", config)
    #expect(refused.code == .failure)
    #expect(refused.errors.contains("help: where the lock cannot be restored, run"))
    let forced = ToolRun("generate", "--force", "--config", config)
    #expect(forced.code == .done)
    #expect(forced.errors.contains("note: this lock cannot be read, and is written anew"))
    #expect(folder.read("calque.lock") == lock)
  }

  @Test func saysOnceWhatItRenamed() throws {
    try folder.write(
      "pets.yaml",
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths: {}
      components: {schemas: {String: {type: object, properties: {a: {type: string}}}}}
      """)
    #expect(ToolRun("--config", config).errors.contains("note: the schema 'String' becomes"))
    #expect(!ToolRun("--config", config).errors.contains("note: "))
    #expect(!ToolRun("check", "--config", config).errors.contains("note: "))
  }

  @Test func saysWhichFilesOfAClientThatIsGoneStay() throws {
    try folder.write(
      "app/calque.yaml", "clients: [{name: Pets, spec: ../pets.yaml, output: ../Out}]")
    _ = ToolRun("--config", folder.path("app/calque.yaml"))
    try folder.write("app/calque.yaml", "clients: [{name: Pets, spec: ../pets.yaml, output: In}]")
    let run = ToolRun("--config", folder.path("app/calque.yaml"))
    #expect(run.code == .done)
    #expect(run.errors.contains("note: the files of the client 'Pets', which is gone, stay in"))
    #expect(folder.entries.contains("Out/Runtime"))
  }

  @Test func removesTheFilesOfAClientThatIsGone() throws {
    _ = ToolRun("--config", config)
    try folder.write(
      "calque.yaml", "clients:\n  - {name: Shops, spec: shops.yaml, output: Generated/Shops}\n")
    #expect(ToolRun("--config", config).code == .done)
    #expect(folder.entries.contains("Generated/Shops"))
    #expect(!folder.entries.contains("Generated/Pets"))
    #expect(folder.read("calque.lock")?.contains("Pets") == false)
  }

  @Test func movesTheFilesOfAClientThatMovesOrIsRenamed() throws {
    _ = ToolRun("--config", config)
    let text = try #require(folder.read("calque.yaml"))
    try folder.write(
      "calque.yaml",
      text.replacingOccurrences(of: "name: Pets", with: "name: Zoo")
        .replacingOccurrences(of: "Generated/Shops", with: "Elsewhere"))
    let run = ToolRun("--config", config)
    #expect(run.code == .done)
    #expect(run.errors.isEmpty)
    #expect(folder.entries.contains("Elsewhere/Runtime"))
    #expect(!folder.entries.contains("Generated/Shops"))
  }

  @Test func generatesOneClientAndLeavesTheOthers() throws {
    _ = ToolRun("--config", config)
    try folder.write("pets.yaml", Self.description("Animals"))
    try folder.write("shops.yaml", Self.description("Stores"))
    let before = try #require(folder.read("calque.lock"))
    #expect(ToolRun("generate", "Pets", "--config", config).code == .done)
    let after = try #require(folder.read("calque.lock"))
    #expect(before != after)
    let hash = SHA256.hexDigest(of: Self.description("Shops").utf8)
    #expect(after.contains("\"shops.yaml\": \(hash)"))
    #expect(folder.entries.contains("Generated/Shops"))
  }

  @Test func writesNothingWhereOneClientCannotBeRead() throws {
    try folder.remove("shops.yaml")
    let run = ToolRun("--config", config)
    #expect(run.code == .failure)
    #expect(
      run.errors.hasPrefix(
        "\(config):3:25: error: cannot read '\(folder.path("shops.yaml"))': no such file\n"))
    #expect(!folder.entries.contains("Generated"))
    #expect(!folder.entries.contains("calque.lock"))
  }

  @Test func strictTakesWarningsAsErrors() throws {
    try folder.write("pets.yaml", Self.description("Pets") + "unknownKey: 1\n")
    #expect(ToolRun("--config", config, "--strict").code == .failure)
    #expect(!folder.entries.contains("Generated"))
    let lenient = ToolRun("--config", config)
    #expect(lenient.code == .done)
    #expect(lenient.errors.contains("pets.yaml:4:1: warning: "))
  }

  @Test func generatesWithoutAConfig() throws {
    let spec = folder.path("pets.yaml")
    let out = folder.path("Out")
    #expect(ToolRun("generate", spec, "-o", out, "--name", "Pets").code == .done)
    let lock = try #require(folder.read("Out/calque.lock"))
    #expect(lock.contains("\"pets.yaml\": "))
    #expect(!lock.contains(folder.path))
    #expect(folder.entries.contains("Out/Runtime"))
    let slim = ToolRun("generate", spec, "-o", out, "--name", "Pets", "--runtime", "module")
    #expect(slim.code == .done)
    #expect(!folder.entries.contains("Out/Runtime"))
  }

  @Test func saysThatTheOutputIsAFile() throws {
    let spec = folder.path("pets.yaml")
    let run = ToolRun("generate", spec, "-o", folder.path("shops.yaml"), "--name", "Pets")
    #expect(run.code == .failure)
    let path = folder.path("shops.yaml")
    #expect(run.errors == "\(path):1:1: error: '\(path)' is a file, not a folder\n")
  }

  @Test func aKeyThatOccursTwiceIsAFault() throws {
    try folder.write(
      "calque.yaml", "clients: [{name: A, spec: pets.yaml, output: Out, output: Other}]\n")
    let run = ToolRun("--config", config)
    #expect(run.code == .failure)
    #expect(
      run.errors.hasPrefix(
        "\(config):1:51: error: the key 'output' occurs twice in this mapping\n"))
    #expect(!folder.entries.contains("Other"))
  }

  @Test func trustsNoLock() throws {
    try folder.write("Victim/file", "x")
    let hash = SHA256.hexDigest(of: "x".utf8)
    let settings = String(repeating: "0", count: 64)
    try folder.write(
      "sub/calque.lock",
      """
      calque: "0"
      clients:
        Old: {output: ../Victim, settings: \(settings), outputs: {file: \(hash)}}
      """)
    try folder.write("sub/a.yaml", Self.description("A"))
    try folder.write("sub/calque.yaml", "clients: [{name: A, spec: a.yaml, output: Out}]\n")
    #expect(ToolRun("--config", folder.path("sub/calque.yaml")).code == .done)
    #expect(folder.read("Victim/file") == "x")
  }

  @Test func lintSaysHowBadItIs() throws {
    let good = folder.path("pets.yaml")
    #expect(ToolRun("lint", good).code == .done)
    try folder.write("odd.yaml", Self.description("Odd") + "unknownKey: 1\n")
    #expect(ToolRun("lint", good, folder.path("odd.yaml")).code == .findings)
    #expect(ToolRun("lint", folder.path("odd.yaml"), "--strict").code == .failure)
    let bad = ToolRun("lint", folder.path("none.yaml"), folder.path, folder.path("odd.yaml"))
    #expect(bad.code == .failure)
    #expect(bad.errors.contains("none.yaml': no such file"))
    #expect(bad.errors.contains(": it is a folder"))
    #expect(bad.errors.contains("odd.yaml:4:1: warning: "))
  }

  @Test func printsFindingsAsJSON() throws {
    #expect(ToolRun("lint", folder.path("pets.yaml"), "--diagnostics", "json").errors == "[]\n")
    try folder.write("odd.yaml", Self.description("Odd") + "unknownKey: 1\n")
    let run = ToolRun("lint", folder.path("odd.yaml"), "--diagnostics", "json")
    let objects = try #require(
      try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [[String: Any]])
    let object = try #require(objects.first)
    #expect(object["severity"] as? String == "warning")
    #expect(object["file"] as? String == folder.path("odd.yaml"))
    #expect(object["line"] as? Int == 4)
    #expect(object["column"] as? Int == 1)
    #expect(object["endColumn"] as? Int == 11)
  }

  @Test func colorsWhereATerminalIsOrIsAskedFor() {
    let none = folder.path("none.yaml")
    #expect(ToolRun("lint", none, usesColor: true).errors.contains("\u{1B}[31;1m"))
    #expect(!ToolRun("lint", none).errors.contains("\u{1B}"))
    #expect(!ToolRun("lint", none, "--color", "never", usesColor: true).errors.contains("\u{1B}"))
    #expect(ToolRun("lint", none, "--color", "always").errors.contains("\u{1B}"))
  }

  @Test func emitsAStage() {
    let run = ToolRun("emit", "document", folder.path("pets.yaml"))
    #expect(run.code == .done)
    #expect(run.output.contains("Pets"))
    #expect(ToolRun("emit", "document", folder.path("none.yaml")).code == .failure)
  }

  @Test func saysWhatItDoesNotKnow() {
    let command = ToolRun("chek", "--config", config)
    #expect(command.code == .usage)
    #expect(command.errors.contains("there is no command or client 'chek'; did you mean check?"))
    #expect(ToolRun("init", "--config", folder.path("none.yaml")).code == .usage)
    let client = ToolRun("generate", "Pet", "--config", config)
    #expect(client.code == .usage)
    #expect(client.errors.contains("there is no client 'Pet'; did you mean Pets?"))
    #expect(ToolRun("generate", "--config", folder.path("none.yaml")).code == .failure)
  }

  @Test func helpsWithEveryCommand() {
    for arguments in [
      ["--help"], ["generate", "-h"], ["check", "-h"], ["lint", "-h"], ["emit", "-h"],
    ] {
      let run = arguments.count == 1 ? ToolRun(arguments[0]) : ToolRun(arguments[0], arguments[1])
      #expect(run.code == .done)
      #expect(run.output.contains("calque "))
    }
    #expect(ToolRun("--version").output == "calque \(ToolVersion.current)\n")
  }
}
