import Testing
import calque

/// Descriptions in several files, from the command line's side.
struct DocumentTests {
  private let folder: TemporaryFolder
  private let config: String

  init() throws {
    folder = try TemporaryFolder()
    config = folder.path("app/calque.yaml")
    try folder.write(
      "app/calque.yaml",
      "runtime: module\nclients: [{name: Pets, spec: specs/pets.yaml, output: Pets}]\n")
    try folder.write(
      "app/specs/pets.yaml",
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            operationId: getPet
            responses:
              '200':
                description: A pet.
                content: {application/json: {schema: {$ref: 'models/../models/pet.yaml'}}}
      """)
    try folder.write(
      "app/specs/models/pet.yaml",
      "type: object\nproperties: {toy: {$ref: '../../../common/toy.json'}}\n")
    try folder.write("common/toy.json", #"{"type": "object", "properties": {"a": {}}}"#)
  }

  @Test func locksEveryFileUnderItsPathFromTheConfig() throws {
    let run = ToolRun("--config", config)
    #expect(run.code == .done)
    #expect(run.errors.isEmpty)
    #expect(folder.entries.contains("app/Pets/Models/Toy.swift"))
    let lock = try #require(folder.read("app/calque.lock"))
    let inputs = lock.split(separator: "\n").drop { !$0.hasSuffix("inputs:") }.dropFirst().prefix(3)
    #expect(
      inputs.map { String($0.trimmingPrefix { $0 == " " }.prefix { $0 != ":" }) } == [
        "\"../common/toy.json\"", "\"specs/models/pet.yaml\"", "\"specs/pets.yaml\"",
      ])
  }

  @Test func checkSeesThatAFileChanged() throws {
    _ = ToolRun("--config", config)
    #expect(ToolRun("check", "--config", config).code == .done)
    try folder.write("common/toy.json", #"{"type": "object", "properties": {"b": {}}}"#)
    let check = ToolRun("check", "--config", config)
    #expect(check.code == .findings)
    #expect(check.output.contains("Toy.swift"))
    #expect(check.output.contains("common/toy.json"))
  }

  @Test func readsAFileThatALinkLeadsToOnce() throws {
    try folder.link("app/specs/models/animal.yaml", to: "pet.yaml")
    let text = try #require(folder.read("app/specs/pets.yaml"))
    try folder.write(
      "app/specs/pets.yaml",
      text + "\n        '201':\n          description: B.\n          content: "
        + "{application/json: {schema: {$ref: 'models/animal.yaml'}}}\n")
    #expect(ToolRun("--config", config).code == .done)
    #expect(folder.entries.filter { $0.hasPrefix("app/Pets/Models/") }.count == 2)
  }

  @Test func readsNoDeviceAndNoFolder() throws {
    let text = try #require(folder.read("app/specs/pets.yaml"))
    for place in ["/dev/zero", "models"] {
      try folder.write(
        "app/specs/pets.yaml", text.replacing("models/../models/pet.yaml", with: place))
      let run = ToolRun("lint", folder.path("app/specs/pets.yaml"))
      #expect(run.code == .findings)
      #expect(run.errors.contains(":10:55: warning: cannot read '\(place)': it is no file"))
    }
  }
}
