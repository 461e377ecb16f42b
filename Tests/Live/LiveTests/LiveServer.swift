import Foundation

/// The server that judges requests by their descriptions, started once for all tests.
enum LiveServer {
  /// Nil where the server does not come up: then every test fails.
  static let shared = ServerProcess.start(
    "server.py",
    [
      "cal-com=\(ServerProcess.root.appending(path: "specs/cal-com.yaml").path)",
      "teamup=\(ServerProcess.root.appending(path: "specs/teamup.yaml").path)",
      "depot=\(ServerProcess.folder.appending(path: "specs/depot.yaml").path)",
      "wire=\(ServerProcess.folder.appending(path: "specs/wire.yaml").path)",
    ])

  static let isAvailable = ServerProcess.isAvailable

  /// Whether the pages of documentation, which the server compares with, lie beside the project.
  static let hasPages: Bool = {
    let pages = ServerProcess.root.deletingLastPathComponent().appending(path: "shared/seeds").path
    if FileManager.default.fileExists(atPath: pages) { return true }
    print("SKIPPED: what needs the pages of documentation, because there is no folder \(pages)")
    return false
  }()
}
