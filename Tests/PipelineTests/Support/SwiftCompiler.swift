import Foundation
import Generator

/// The Swift compiler, as users run it on generated code.
struct SwiftCompiler {
  /// A folder of this run's own, removed by `cleanUp`.
  private let folder: String
  private var modules: String { folder + "/modules" }

  /// Compiles the runtime, which everything else imports; nil where the compiler refuses it.
  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "calque-pipeline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: modules, withIntermediateDirectories: true)
    let sources = ProjectFolder.paths(below: "Sources/CalqueRuntime", ending: ".swift")
    let complaints = try run(
      sources + [
        "-module-name", "CalqueRuntime", "-emit-module", "-emit-module-path",
        modules + "/CalqueRuntime.swiftmodule",
      ])
    guard complaints.isEmpty else { throw Refusal(complaints: complaints) }
  }

  /// The runtime does not compile, so nothing else can.
  struct Refusal: Error {
    let complaints: String
  }

  func cleanUp() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// What the compiler says of a client's files, as a module of their own: nothing, if all is well.
  ///
  /// Type checking alone would accept an initialiser that leaves a property unset.
  func complaints(about files: [GeneratedFile], module: String) throws -> String {
    let place = "\(folder)/\(module)"
    var paths: [String] = []
    for file in files {
      let path = "\(place)/\(file.path)"
      try FileManager.default.createDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path,
        withIntermediateDirectories: true)
      try Data(file.bytes).write(to: URL(filePath: path))
      paths.append(path)
    }
    return try run(
      paths + ["-module-name", module, "-I", modules, "-emit-sil", "-o", "/dev/null"])
  }

  /// What the formatter says of all files that were compiled so far.
  func formatComplaints() throws -> String {
    try execute([
      "swift", "format", "lint", "--strict", "--recursive", "--configuration",
      ProjectFolder.path + "/.swift-format", folder,
    ])
  }

  private func run(_ arguments: [String]) throws -> String {
    try execute(
      [
        "swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library",
        "-whole-module-optimization", "-package-name", "generated",
      ] + arguments)
  }

  /// What a command prints; nothing where it is content.
  private func execute(_ command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let complaints = String(decoding: text, as: UTF8.self)
    let isSilent = complaints.isEmpty && process.terminationStatus != 0
    return isSilent ? "\(command[0]) ended with \(process.terminationStatus)" : complaints
  }
}
