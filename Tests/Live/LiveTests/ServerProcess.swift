import Foundation

/// A server of `server/`, a Python process that ends with the tests.
struct ServerProcess: Sendable {
  let port: Int

  /// Whether there is a Python to run servers with: else every test is skipped, loudly.
  static let isAvailable: Bool = {
    if python != nil { return true }
    print("SKIPPED: the live tests, because there is no Python: run scripts/test")
    return false
  }()

  /// The folder of the live tests, and that of the project.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// The Python of `CALQUE_PYTHON`, else of the virtual environment that `scripts/test` makes.
  private static var python: URL? {
    let named = ProcessInfo.processInfo.environment["CALQUE_PYTHON"].map { URL(filePath: $0) }
    let python = named ?? root.appending(path: ".venv/bin/python")
    return FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
  }

  /// Starts a script, which prints its port first; nil where it does not come up: then every test
  /// of it fails.
  static func start(_ script: String, _ arguments: [String] = []) -> ServerProcess? {
    let process = Process()
    process.executableURL = python
    process.arguments = [folder.appending(path: "server/\(script)").path] + arguments
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      print("\(script) does not start: \(error)")
      return nil
    }
    // The pipe is kept open for good: the server ends when this process does.
    _ = Unmanaged.passRetained(input)
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    return Int(line.trimmingCharacters(in: .whitespacesAndNewlines)).map(ServerProcess.init)
  }
}
