/// Carries out a plan so that a fault half-way leaves no file half-written.
package struct OutputWriter {
  /// A file that is written and not yet in its place.
  private struct Staged {
    let temporary: String
    let target: String
  }

  private var staged: [Staged] = []
  private var madeFolders: [String] = []

  /// Writes every new file beside its place, then removes, then moves all into place.
  ///
  /// Almost all that can fail (no space, no permission) fails in the first step, after which
  /// nothing has changed.
  package static func apply(_ plan: OutputPlan) throws(FileFault) {
    var writer = OutputWriter()
    do {
      try writer.stage(plan)
    } catch {
      writer.rollBack()
      throw error
    }
    // Removals go first: a disk may take `pet.swift` for the `Pet.swift` that it replaces.
    for change in plan.changes where change.new == nil {
      try FileSystem.remove(change.path)
    }
    for file in writer.staged { try FileSystem.move(file.temporary, to: file.target) }
    for change in plan.changes where change.new == nil { removeEmptyFolders(change) }
  }

  private mutating func stage(_ plan: OutputPlan) throws(FileFault) {
    for change in plan.changes {
      guard let bytes = change.new else { continue }
      let folder = FilePath.folder(of: change.path)
      try makeFolders(folder)
      let name = ".\(FilePath.name(of: change.path)).\(FileSystem.processID).tmp"
      let temporary = FilePath.join(folder, name)
      staged.append(Staged(temporary: temporary, target: change.path))
      try FileSystem.create(temporary, bytes: bytes)
    }
  }

  private mutating func makeFolders(_ path: String) throws(FileFault) {
    guard !FileSystem.isFolder(path) else { return }
    let parent = FilePath.folder(of: path)
    if parent != path, parent != "." { try makeFolders(parent) }
    if try FileSystem.makeFolder(path) { madeFolders.append(path) }
  }

  /// Leaves the disk as it was; what cannot be removed stays.
  private func rollBack() {
    for file in staged { try? FileSystem.remove(file.temporary) }
    for folder in madeFolders.reversed() { _ = FileSystem.removeEmptyFolder(folder) }
  }

  /// Removes the folders that a removed file leaves empty, the output folder included.
  private static func removeEmptyFolders(_ change: OutputPlan.Change) {
    var folder = FilePath.folder(of: change.path)
    while FilePath.isInside(folder, folder: change.folder), FileSystem.removeEmptyFolder(folder) {
      folder = FilePath.folder(of: folder)
    }
  }
}
