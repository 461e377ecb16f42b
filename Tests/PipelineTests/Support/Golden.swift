import Foundation
import Generator
import Testing

/// Compares what a test made with the file that says what it should make.
enum Golden {
  /// Whether this run rewrites the files: `RECORD=all swift test`. It fails all the same, so that a
  /// recording is never taken for a test.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "all"

  /// Expects a text to be that of the case's golden; a missing file expects nothing.
  static func check(_ text: String, _ item: CorpusCase) throws {
    let path = item.goldenPath
    let expected = ProjectFolder.bytes(path)
    guard !isRecording else {
      try record(text, at: "\(ProjectFolder.path)/\(path)")
      Issue.record("recorded \(path)")
      return
    }
    let actual = Array(text.utf8)
    guard actual != expected ?? [] else { return }
    let difference = UnifiedDiff.bytes(path: path, old: expected, new: actual)
    Issue.record("\(String(decoding: difference, as: UTF8.self))")
  }

  private static func record(_ text: String, at path: String) throws {
    if text.isEmpty {
      try? FileManager.default.removeItem(atPath: path)
    } else {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
