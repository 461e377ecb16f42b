import Foundation

/// The project that these tests belong to, as files.
enum ProjectFolder {
  static let path = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The files directly in a folder with this ending, as names, sorted.
  static func names(in folder: String, ending: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted()
  }

  /// The files anywhere below a folder with this ending, as absolute paths, sorted.
  static func paths(below folder: String, ending: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.compactMap {
      $0 as? String
    }
    return (names ?? []).filter { $0.hasSuffix(ending) }.map { "\(path)/\(folder)/\($0)" }.sorted()
  }

  /// The bytes of a file, or nil where there is none.
  static func bytes(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map(Array.init)
  }
}
