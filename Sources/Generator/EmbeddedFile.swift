import EmbeddedFiles

/// A file of this project that the binary carries: a template, or a source of the runtime.
package struct EmbeddedFile: Sendable {
  /// From the root of the project.
  package let path: String
  package let bytes: [UInt8]

  /// All of them, sorted by path.
  package static let all: [EmbeddedFile] = {
    let records = UnsafeBufferPointer(
      start: embeddedFileRecords(), count: embeddedFileRecordCount())
    return records.map { record in
      let bytes = UnsafeBufferPointer(start: record.bytes, count: record.length)
      return EmbeddedFile(path: String(cString: record.path), bytes: Array(bytes))
    }
  }()

  /// Those below a folder, which ends in a slash.
  package static func files(in folder: String) -> [EmbeddedFile] {
    all.filter { $0.path.hasPrefix(folder) }
  }
}
