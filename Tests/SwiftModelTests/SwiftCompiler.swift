import Foundation

/// The compiler that checks what the tests write.
enum SwiftCompiler {
  /// The compiler's complaints about a file; empty where there are none.
  static func complaints(about source: String, stage: String = "-emit-sil") throws -> String {
    let file = try write(source, named: "Source.swift")
    defer { remove(file) }
    let arguments = ["swiftc", stage, "-parse-as-library", "-swift-version", "6", file.path]
    return try run(arguments + (stage == "-parse" ? [] : ["-o", "/dev/null"]))
  }

  /// What `swift format lint --strict` finds, with the project's configuration.
  static func formatFindings(in source: String) throws -> String {
    let file = try write(source, named: "Source.swift")
    defer { remove(file) }
    let configuration = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.swift-format").standardized
    return try run([
      "swift", "format", "lint", "--strict", "--configuration", configuration.path, file.path,
    ])
  }

  /// What a script prints, or the compiler's complaints about it.
  static func run(_ source: String) throws -> String {
    let file = try write(source, named: "main.swift")
    defer { remove(file) }
    let program = file.deletingPathExtension().path
    let complaints = try run(["swiftc", "-Onone", "-o", program, file.path])
    return try complaints.isEmpty ? run([program]) : complaints
  }

  /// A file in a folder of its own.
  private static func write(_ source: String, named name: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data(source.utf8).write(to: file)
    return file
  }

  private static func remove(_ file: URL) {
    try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
  }

  /// Runs a tool of the toolchain and gives its output, standard output and error together.
  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    return process.terminationStatus == 0 || !text.isEmpty ? text : "it ended without a word"
  }
}
