import Diagnostics

/// Documents from elsewhere: fetched once, kept in a cache under the hash of their bytes, and
/// pinned by the lock, so that they are the same on every machine and on every day.
struct RemoteDocuments {
  /// By URL.
  let pins: [String: String]

  /// Why there is no document.
  enum Fault: Error {
    case failed(String)
    /// What came is not what the lock pins.
    case changed
  }

  /// The bytes of a document: from the cache where they are pinned and there, else from its server.
  func bytes(of url: String) throws(Fault) -> [UInt8] {
    if let pin = pins[url], let bytes = Self.cached(pin) { return bytes }
    let bytes = try Self.fetch(url)
    let hash = SHA256.hexDigest(of: bytes)
    if let pin = pins[url], pin != hash { throw .changed }
    return bytes
  }

  // MARK: The cache

  /// `CALQUE_CACHE`, else where the user's caches are.
  private static var cache: String? {
    if let folder = Terminal.variable("CALQUE_CACHE") { return folder }
    if let folder = Terminal.variable("XDG_CACHE_HOME") { return FilePath.join(folder, "calque") }
    return Terminal.variable("HOME").map { FilePath.join($0, ".cache/calque") }
  }

  /// What the cache holds is believed only where it has the hash that it is called by.
  private static func cached(_ hash: String) -> [UInt8]? {
    guard let path = cache.map({ FilePath.join($0, hash) }),
      let bytes = try? FileSystem.read(path), SHA256.hexDigest(of: bytes) == hash
    else { return nil }
    return bytes
  }

  /// Fetches into the cache.
  private static func fetch(_ url: String) throws(Fault) -> [UInt8] {
    guard let cache else { throw .failed("there is no folder for a cache: set CALQUE_CACHE") }
    do {
      try makeFolders(cache)
    } catch {
      throw .failed("the cache '\(cache)' cannot be made: \(error.reason)")
    }
    let temporary = FilePath.join(cache, ".\(FileSystem.processID).tmp")
    defer { try? FileSystem.remove(temporary) }
    try download(url, to: temporary)
    do {
      let bytes = try FileSystem.read(temporary)
      try FileSystem.move(temporary, to: FilePath.join(cache, SHA256.hexDigest(of: bytes)))
      return bytes
    } catch {
      throw .failed("the cache '\(cache)' cannot be written: \(error.reason)")
    }
  }

  private static func makeFolders(_ path: String) throws(FileFault) {
    guard !FileSystem.isFolder(path) else { return }
    let parent = FilePath.folder(of: path)
    if parent != path, parent != "." { try makeFolders(parent) }
    _ = try FileSystem.makeFolder(path)
  }

  /// Through curl, which every system has and which knows the user's proxies and certificates.
  private static func download(_ url: String, to path: String) throws(Fault) {
    let scheme = isLoopback(url) ? "=http,https" : "=https"
    let code = Subprocess.run([
      "curl", "--silent", "--fail", "--location", "--globoff", "--proto", scheme, "--proto-redir",
      scheme, "--max-time", "60", "--max-filesize", "100000000", "--output", path, "--", url,
    ])
    switch code {
    case 0: return
    case nil: throw .failed("curl cannot be run")
    case 1: throw .failed("only https is allowed")
    case 6: throw .failed("there is no such host")
    case 7: throw .failed("the server cannot be reached")
    case 22: throw .failed("the server has no such document")
    case 28: throw .failed("the server takes too long")
    case .some(let code): throw .failed("curl ends with \(code)")
    }
  }

  /// Without encryption only to this machine.
  private static func isLoopback(_ url: String) -> Bool {
    ["http://127.0.0.1:", "http://127.0.0.1/", "http://localhost:", "http://localhost/"].contains {
      url.hasPrefix($0)
    }
  }
}
