import Foundation

/// The project that these tests belong to, as files.
enum ProjectFolder {
  static let path = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The files below a folder with this ending, as paths from the project's root, sorted.
  static func files(in folder: String, ending: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.compactMap {
      $0 as? String
    }
    return (names ?? []).filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  static func read(_ file: String) -> [UInt8] {
    FileManager.default.contents(atPath: "\(path)/\(file)").map(Array.init) ?? []
  }

  static func lines(_ file: String) -> [Substring] {
    String(decoding: read(file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }
}
