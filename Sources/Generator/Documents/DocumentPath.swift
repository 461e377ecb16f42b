import IR

/// Where documents lie, as references write it (RFC 3986, section 4.2).
enum DocumentPath {
  /// Whether a location has to be fetched.
  static func isRemote(_ location: String) -> Bool {
    let start = location.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// A path seen from a folder, in one spelling.
  static func join(_ folder: String, _ path: String) -> String {
    FilePath.normalized(FilePath.join(folder, path))
  }

  /// The path that a URI means: its `%` escapes decoded, `file://` taken off.
  static func decoded(_ location: String) -> String {
    let path = location.hasPrefix("file://") ? String(location.dropFirst(7)) : location
    return PercentDecoding.decode(path)
  }
}
