import Foundation

/// A file that comes to its place when it is complete; before that it lies beside it under a name of
/// its own, and goes away where it is not completed.
nonisolated final class PartialFile {
  private let place: URL
  private let partial: URL
  private let handle: FileHandle
  private var isFinished = false

  init(for place: URL) throws(TransportError) {
    self.place = place
    partial = place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).\(UUID().uuidString).part")
    guard FileManager.default.createFile(atPath: partial.path, contents: nil),
      let handle = try? FileHandle(forWritingTo: partial)
    else { throw TransportError(.file, "The file for the answer cannot be made.") }
    self.handle = handle
  }

  func append(_ chunk: Data) throws(TransportError) {
    do {
      try handle.write(contentsOf: chunk)
    } catch {
      throw TransportError(.file, "The answer cannot be written to its file.")
    }
  }

  /// Moves the file to its place, where it replaces one that is there.
  func finish() throws(TransportError) {
    // `FileManager.replaceItemAt` loses both files on Linux; this replaces in one step.
    guard (try? handle.close()) != nil, rename(partial.path, place.path) == 0 else {
      throw TransportError(.file, "The answer's file cannot be moved to its place.")
    }
    isFinished = true
  }

  deinit {
    guard !isFinished else { return }
    try? handle.close()
    try? FileManager.default.removeItem(at: partial)
  }
}
