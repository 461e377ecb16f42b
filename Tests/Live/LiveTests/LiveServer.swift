import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The server in `server/`, started once for all tests and ended with them.
struct LiveServer: Sendable {
  let port: Int

  /// Nil where there is no Python, or where the server does not come up.
  static let shared = start()

  static var isAvailable: Bool { shared != nil }

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
    guard let python else {
      return skip("there is no Python with openapi-core: set CALQUE_PYTHON or run scripts/test")
    }
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
      return skip("\(python.path) does not start: \(error)")
    }
    // The pipe is kept open for good: the server ends when this process does.
    _ = Unmanaged.passRetained(input)
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      return skip("the server does not come up: are its requirements.txt installed?")
    }
    return LiveServer(port: port)
  }

  private static func skip(_ reason: String) -> LiveServer? {
    print("SKIPPED: the live tests, because \(reason)")
    return nil
  }
}
