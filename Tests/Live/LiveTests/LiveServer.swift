import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The server in `server/`, started once for all tests and ended with them.
struct LiveServer: Sendable {
  let port: Int

  /// Nil where the server does not come up: then every test fails.
  static let shared = start()

  /// Whether there is a Python to run the server with: else every test is skipped, loudly.
  static let isAvailable: Bool = {
    if python != nil { return true }
    print("SKIPPED: the live tests, because there is no Python: run scripts/test")
    return false
  }()

  /// Whether the pages of documentation, which the server compares with, lie beside the project.
  static let hasPages: Bool = {
    let pages = root.deletingLastPathComponent().appending(path: "shared/seeds").path
    if FileManager.default.fileExists(atPath: pages) { return true }
    print("SKIPPED: what needs the pages of documentation, because there is no folder \(pages)")
    return false
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let root = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// The Python of `CALQUE_PYTHON`, else of the virtual environment that `scripts/test` makes.
  private static var python: URL? {
    let named = ProcessInfo.processInfo.environment["CALQUE_PYTHON"].map { URL(filePath: $0) }
    let python = named ?? root.appending(path: ".venv/bin/python")
    return FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
  }

  private static func start() -> LiveServer? {
    let process = Process()
    process.executableURL = python
    process.arguments = [
      folder.appending(path: "server/server.py").path,
      "cal-com=\(root.appending(path: "specs/cal-com.yaml").path)",
      "teamup=\(root.appending(path: "specs/teamup.yaml").path)",
      "depot=\(folder.appending(path: "specs/depot.yaml").path)",
    ]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      print("\(process) does not start: \(error)")
      return nil
    }
    // The pipe is kept open for good: the server ends when this process does.
    _ = Unmanaged.passRetained(input)
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    return Int(line.trimmingCharacters(in: .whitespacesAndNewlines)).map(LiveServer.init)
  }
}
