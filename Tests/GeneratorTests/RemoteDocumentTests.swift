import Foundation
import Generator
import Testing
import calque

/// References to other machines: with a flag, fetched once, pinned by the lock.
@Suite(.serialized) struct RemoteDocumentTests {
  private let folder: TemporaryFolder
  private let config: String
  /// The cache of all these tests: a process has one environment.
  private static let cache: String = {
    let path = FileManager.default.temporaryDirectory.appending(path: "calque-cache-\(UUID())").path
    setenv("CALQUE_CACHE", path, 1)
    return path
  }()

  init() throws {
    folder = try TemporaryFolder()
    config = folder.path("calque.yaml")
    _ = Self.cache
    try folder.write(
      "calque.yaml", "runtime: module\nclients: [{name: Pets, spec: pets.yaml, output: Pets}]\n")
  }

  private func describe(_ reference: String) throws {
    try folder.write(
      "pets.yaml",
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
                content: {application/json: {schema: {$ref: '\(reference)'}}}
      """)
  }

  private func locked(_ url: String) -> String? {
    let lines = folder.read("calque.lock")?.split(separator: "\n") ?? []
    return lines.first { $0.contains("\"\(url)\": ") }.map { String($0.suffix(64)) }
  }

  @Test func isAWarningWithoutTheFlag() throws {
    try describe("https://pets.invalid/pet.yaml#/Pet")
    let run = ToolRun("--config", config)
    #expect(run.code == .done)
    #expect(
      run.errors.contains(
        "pets.yaml:10:55: warning: 'https://pets.invalid/pet.yaml' is on another machine"))
    #expect(run.errors.contains("help: `--allow-remote` fetches it once"))
  }

  @Test func needsNoServerWhereTheCacheHoldsWhatTheLockPins() throws {
    let url = "https://pets.invalid/models/pet.yaml"
    let text = "Pet: {type: object, properties: {a: {type: string}}}\n"
    let hash = SHA256.hexDigest(of: text.utf8)
    try describe(url + "#/Pet")
    _ = ToolRun("--config", config)
    let lock = try #require(folder.read("calque.lock"))
    try folder.write(
      "calque.lock",
      lock.replacing("      \"pets.yaml\"", with: "      \"\(url)\": \(hash)\n      \"pets.yaml\""))
    try FileManager.default.createDirectory(atPath: Self.cache, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: Self.cache).appending(path: hash))
    let run = ToolRun("generate", "--allow-remote", "--config", config)
    #expect(run.code == .done)
    #expect(run.errors.isEmpty)
    #expect(folder.entries.contains("Pets/Models/Pet.swift"))
    #expect(locked(url) == hash)
  }

  @Test func fetchesOnceAndNoticesAChange() throws {
    try folder.write(
      "served/pet.yaml", "type: object\nproperties: {toy: {$ref: 'toys/toy.yaml'}}\n")
    try folder.write("served/toys/toy.yaml", "type: object\nproperties: {a: {$ref: '/pet.yaml'}}\n")
    guard let server = FileServer(folder.path("served")) else {
      print("SKIPPED: fetching from a server, because Python 3 or curl is not there")
      return
    }
    let url = "http://127.0.0.1:\(server.port)"
    try describe("\(url)/pet.yaml")
    #expect(ToolRun("generate", "--allow-remote", "--config", config).errors.isEmpty)
    #expect(folder.entries.contains("Pets/Models/Toy.swift"))
    let hash = try #require(locked("\(url)/pet.yaml"))
    #expect(locked("\(url)/toys/toy.yaml") != nil)

    try folder.write("served/pet.yaml", "type: object\nproperties: {b: {type: string}}\n")
    #expect(ToolRun("check", "--allow-remote", "--config", config).code == .done)
    try FileManager.default.removeItem(atPath: "\(Self.cache)/\(hash)")
    let changed = ToolRun("check", "--allow-remote", "--config", config)
    #expect(changed.code == .failure)
    #expect(changed.errors.contains("error: what the server sends is not what calque.lock pins"))

    try describe("\(url)/dog.yaml")
    let missing = ToolRun("lint", "--allow-remote", folder.path("pets.yaml"))
    #expect(missing.errors.contains("dog.yaml': the server has no such document"))
  }
}

/// Python's server of files on this machine, ended with the value.
private final class FileServer {
  private let process = Process()
  let port: Int

  init?(_ folder: String) {
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder,
    ]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let hasCurl = ["/usr/bin/curl", "/bin/curl", "/usr/local/bin/curl"].contains {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard hasCurl, (try? process.run()) != nil else { return nil }
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "port"), let port = Int(words[index + 1]) else {
      process.terminate()
      return nil
    }
    self.port = port
  }

  deinit { process.terminate() }
}
