/// The folder of one client and all that is to be in it.
package struct OutputFolder: Sendable {
  /// Its path from where the tool runs.
  package let path: String
  package let files: [GeneratedFile]

  /// Two files may not differ in letter case alone: some disks take them for one.
  package init(path: String, files: [GeneratedFile]) {
    var seen: Set<String> = []
    for file in files {
      precondition(
        FilePath.isPlainRelative(file.path), "'\(file.path)' leaves the output folder.")
      precondition(
        seen.insert(file.path.lowercased()).inserted, "Two generated files are called \(file.path)."
      )
    }
    self.path = FilePath.normalized(path)
    self.files = files.sorted { $0.path < $1.path }
  }
}

/// A file that the tool wrote, as the lock remembers it.
package struct OwnedFile: Sendable {
  /// The output folder that it lies in.
  package let folder: String
  /// Its path from where the tool runs.
  package let path: String
  /// The hash of what was written.
  package let hash: String
  /// Whether it goes when no folder has it any more; not so where its client is left out of a run.
  package let isRemovable: Bool

  package init(folder: String, relativePath: String, hash: String, isRemovable: Bool) {
    self.folder = FilePath.normalized(folder)
    path = FilePath.normalized(FilePath.join(self.folder, relativePath))
    self.hash = hash
    self.isRemovable = isRemovable
  }
}
