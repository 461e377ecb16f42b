import Foundation
import Generator

/// A folder of a test's own, removed with the value that holds it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "calque-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ relative: String) -> String { path + "/" + relative }

  func write(_ relative: String, _ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: FilePath.folder(of: path(relative)), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path(relative)))
  }

  /// Makes a symbolic link.
  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(relative), withDestinationPath: target)
  }

  func read(_ relative: String) -> String? {
    FileManager.default.contents(atPath: path(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  func remove(_ relative: String) throws {
    try FileManager.default.removeItem(atPath: path(relative))
  }

  /// Every file and folder below, sorted.
  var entries: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  func modificationTime(_ relative: String) throws -> Date? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(relative))
    return attributes[.modificationDate] as? Date
  }
}
