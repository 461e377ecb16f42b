/// The files that a run has read, in the order of reading.
package struct SourceFileTable: Sendable {
  package private(set) var files: [SourceFile] = []

  package init() {}

  /// Adds a file and gives it the next identity.
  @discardableResult
  package mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(
      id: SourceFileID(index: UInt32(files.count)), path: path, bytes: bytes)
    files.append(file)
    return file
  }

  package subscript(id: SourceFileID) -> SourceFile { files[Int(id.index)] }
}
