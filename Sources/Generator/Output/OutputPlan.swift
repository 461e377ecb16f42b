import Diagnostics

/// What has to happen on the disk so that every output folder holds what it should.
package struct OutputPlan: Sendable {
  /// One file to write or to remove.
  package struct Change: Sendable {
    package let path: String
    /// The folder up to which empty folders are removed.
    package let folder: String
    /// The bytes on the disk; nil where there is no file.
    package let old: [UInt8]?
    /// The bytes to write; nil where the file is to go.
    package let new: [UInt8]?
    package var isLock = false
  }

  package private(set) var changes: [Change] = []
  /// Files that are what they should be already.
  package private(set) var unchangedCount = 0
  /// Files that are not the tool's to overwrite; `--force` goes on all the same.
  package private(set) var conflicts: [Diagnostic] = []
  /// What stands in the way for good: a link, a folder, a file that cannot be read.
  package private(set) var obstacles: [Diagnostic] = []
  /// Links are refused below this folder.
  private let base: String
  /// By path.
  private let owned: [String: OwnedFile]

  /// What was done, in a line for the user, once it is done; the lock does not count.
  package var summary: String {
    let removed = changes.count { $0.new == nil }
    let written = changes.count { $0.new != nil && !$0.isLock }
    return "calque: \(written) written, \(removed) removed, \(unchangedCount) unchanged"
  }

  /// Looks at the disk, and changes nothing; `base` is the folder of the config.
  package init(_ folders: [OutputFolder], owned: [OwnedFile], base: String) {
    self.base = FilePath.normalized(base)
    self.owned = Dictionary(owned.map { ($0.path, $0) }) { first, _ in first }
    var made: Set<String> = []
    for folder in folders {
      for file in folder.files {
        let path = FilePath.join(folder.path, file.path)
        made.insert(path)
        planWrite(path, file.bytes, in: folder.path)
      }
    }
    for file in owned where file.isRemovable && made.insert(file.path).inserted {
      planRemoval(file)
    }
  }

  /// Adds the lock, which is always the tool's own.
  package mutating func addLock(path: String, text: String) {
    let folder = FilePath.folder(of: path)
    planWrite(path, Array(text.utf8), in: folder, isLock: true)
  }

  private mutating func planWrite(
    _ path: String, _ new: [UInt8], in folder: String, isLock: Bool = false
  ) {
    switch look(at: path, in: folder) {
    case .nothing:
      changes.append(Change(path: path, folder: folder, old: nil, new: new, isLock: isLock))
    case .file(new):
      unchangedCount += isLock ? 0 : 1
    case .file(let old):
      if !isLock { checkOwner(of: path, old) }
      changes.append(Change(path: path, folder: folder, old: old, new: new, isLock: isLock))
    case .obstacle(let path, let message):
      obstacles.append(Diagnostic(.error, message, at: .file(path: path)))
    }
  }

  private mutating func planRemoval(_ file: OwnedFile) {
    switch look(at: file.path, in: file.folder) {
    case .nothing:
      break
    case .file(let old):
      checkOwner(of: file.path, old)
      changes.append(Change(path: file.path, folder: file.folder, old: old, new: nil))
    case .obstacle(let path, let message):
      obstacles.append(Diagnostic(.error, message, at: .file(path: path)))
    }
  }

  /// An output folder outside of the config's is where the user's word ends.
  private func look(at path: String, in folder: String) -> ExistingFile {
    let isBelowBase = FilePath.isInside(folder, folder: base)
    return ExistingFile.look(at: path, base: isBelowBase ? base : folder)
  }

  private mutating func checkOwner(of path: String, _ bytes: [UInt8]) {
    guard let owner = owned[path] else {
      conflict("this file is not calque's, and one of its own belongs here", path)
      return
    }
    if SHA256.hexDigest(of: bytes) != owner.hash {
      conflict("this file was edited since calque wrote it", path)
    }
  }

  private mutating func conflict(_ message: String, _ path: String) {
    conflicts.append(
      Diagnostic(
        .error, message, at: .file(path: path),
        help: "save what you need of it, then overwrite it with `calque generate --force`"))
  }
}
