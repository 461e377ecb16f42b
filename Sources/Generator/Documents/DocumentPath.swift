import IR

/// Where documents lie, as references write it (RFC 3986, section 4.2).
package enum DocumentPath {
  /// Whether a location has to be fetched.
  package static func isRemote(_ location: String) -> Bool {
    let start = location.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Whether a location says how to get there, as `https:` and `urn:` do.
  package static func hasScheme(_ location: String) -> Bool {
    let scheme = location.prefix { $0 != ":" && $0 != "/" }
    return scheme.count > 1 && scheme.count < location.count
      && location[scheme.endIndex] == ":"
  }

  /// A location seen from a folder, in one spelling; a folder can be remote.
  package static func join(_ location: String, from folder: String) -> String {
    if isRemote(location) { return location }
    guard isRemote(folder) else { return FilePath.normalized(FilePath.join(folder, location)) }
    let parts = folder.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let server = parts.prefix(3).joined(separator: "/")
    if location.hasPrefix("//") { return "\(parts[0])\(location)" }
    let path = parts.count == 4 ? "/" + parts[3] : "/"
    return server + FilePath.normalized(FilePath.join(path, location))
  }

  /// The folder of a path or of a URL.
  package static func folder(of path: String) -> String {
    guard isRemote(path) else { return FilePath.folder(of: path) }
    let plain = String(path.prefix { $0 != "?" })
    let slashes = plain.count { $0 == "/" }
    return slashes > 2 ? FilePath.folder(of: plain) : plain
  }

  /// The path that a reference means: its `%` escapes decoded.
  package static func decoded(_ location: String) -> String { PercentDecoding.decode(location) }
}
