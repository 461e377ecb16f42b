import Foundation

/// The sources of the runtime, as they are copied into users' projects.
enum RuntimeSources {
  /// Each file's name and lines.
  static func files() throws -> [(name: String, lines: [String])] {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/CalqueRuntime")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try paths.sorted().filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      return ((path as NSString).lastPathComponent, text.components(separatedBy: "\n"))
    }
  }
}
