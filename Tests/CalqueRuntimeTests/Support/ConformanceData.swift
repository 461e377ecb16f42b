import Foundation

/// Finds the conformance data that lies beside the project; tests pass loudly where it does not.
enum ConformanceData {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/conformance")

  /// The files of a folder, sorted by name; nil, after a line that says so, where there is none.
  static func files(in folder: String) -> [URL]? {
    let files = try? FileManager.default.contentsOfDirectory(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
    guard let files else {
      print("SKIPPED: no conformance data in \(root.path)/\(folder)")
      return nil
    }
    return files.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// One file's bytes; nil, after a line that says so, where there is none.
  static func file(_ path: String) -> Data? {
    let data = try? Data(contentsOf: root.appendingPathComponent(path))
    if data == nil { print("SKIPPED: no conformance data at \(root.path)/\(path)") }
    return data
  }
}
