import Foundation

/// Bytes that wait on disk, first in, first out. The file has no name: the system takes it back
/// whatever becomes of the process.
nonisolated final class BacklogFile {
  private let handle: FileHandle
  private var written: UInt64 = 0
  private var read: UInt64 = 0

  init() throws(TransportError) {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("calque-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: url.path, contents: nil),
      let handle = try? FileHandle(forUpdating: url)
    else { throw Self.failure }
    try? FileManager.default.removeItem(at: url)
    self.handle = handle
  }

  deinit { try? handle.close() }

  private static let failure = TransportError(
    .file, "The answer comes faster than it is read, and cannot be kept on disk.")

  var isEmpty: Bool { read == written }

  func append(_ data: Data) throws(TransportError) {
    do {
      try handle.seek(toOffset: written)
      try handle.write(contentsOf: data)
      written += UInt64(data.count)
    } catch {
      throw Self.failure
    }
  }

  /// Takes bytes away, at least one; an empty file begins anew.
  func next(_ count: Int) -> Result<Data?, TransportError> {
    let data = try? readData(count)
    guard let data, !data.isEmpty else { return .failure(Self.failure) }
    read += UInt64(data.count)
    if isEmpty {
      try? handle.truncate(atOffset: 0)
      (read, written) = (0, 0)
    }
    return .success(data)
  }

  private func readData(_ count: Int) throws -> Data? {
    try handle.seek(toOffset: read)
    return try handle.read(upToCount: count)
  }
}
