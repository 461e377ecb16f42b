/// What stands where a generated file belongs.
enum ExistingFile {
  case nothing
  case file([UInt8])
  /// Something that the tool does not touch, and why.
  case obstacle(path: String, message: String)

  /// Looks at a path; no symbolic link below `base` is followed, and links above it are the user's.
  static func look(at path: String, base: String) -> ExistingFile {
    for folder in folders(above: path, below: base) {
      switch FileSystem.kind(of: folder) {
      case nil: return .nothing
      case .folder: continue
      case .link: return .obstacle(path: folder, message: "a symbolic link is not followed")
      case .file, .other:
        return .obstacle(path: folder, message: "this stands where a folder should be")
      }
    }
    switch FileSystem.kind(of: path) {
    case nil: return .nothing
    case .link: return .obstacle(path: path, message: "a symbolic link is not overwritten")
    case .folder, .other:
      return .obstacle(path: path, message: "this stands where a generated file belongs")
    case .file: return contents(path)
    }
  }

  private static func contents(_ path: String) -> ExistingFile {
    do {
      return .file(try FileSystem.read(path))
    } catch {
      return .obstacle(path: path, message: "cannot read this file: \(error.reason)")
    }
  }

  /// The folders on the way to a file, the outermost first.
  private static func folders(above path: String, below base: String) -> [String] {
    var folders: [String] = []
    var folder = FilePath.folder(of: path)
    while folder != base, folder != ".", folder != "/" {
      folders.append(folder)
      folder = FilePath.folder(of: folder)
    }
    return folders.reversed()
  }
}
