import Foundation
import Testing

/// What this process holds at a moment.
struct ProcessResources: Sendable {
  let files: Int
  let residentMegabytes: Int

  /// Zero of each on systems without `/proc`.
  static var now: ProcessResources {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    let pages =
      (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return ProcessResources(files: files, residentMegabytes: pages * 4096 / 1_048_576)
  }

  /// Waits until the descriptors of ended connections are closed, which happens a little later.
  static func settle(filesAtMost limit: Int) async throws {
    for _ in 0..<100 where now.files > limit {
      try await Task.sleep(for: .milliseconds(100))
    }
    let files = now.files
    #expect(files <= limit, "\(files) files are open")
  }
}
