#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// The system's files, as far as this tool needs them; through the C library.
///
/// Foundation could do the same, and costs several milliseconds at every start.
package enum FileSystem {
  /// What stands at a path; a symbolic link is not followed.
  package enum Kind: Sendable {
    case file
    case folder
    case link
    case other
  }

  /// What stands at a path, or nil where nothing does.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The whole content of a file.
  package static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(path: path, code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileFault(path: path, code: EISDIR) }
    guard status.st_size < UInt32.max else { throw FileFault(path: path, code: EFBIG) }
    // One byte more than the size, so that a regular file ends in the first round.
    return try read(descriptor, path: path, chunk: max(Int(status.st_size) + 1, 65_536))
  }

  /// Reads to the end of a file whose size may be unknown, as a pipe's is.
  private static func read(
    _ descriptor: Int32, path: String, chunk: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      var code: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let result = system { Self.readOnce(descriptor, buffer) }
        count = max(0, result)
        code = result < 0 ? errno : 0
      }
      guard code == 0 else { throw FileFault(path: path, code: code) }
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count < Int(UInt32.max) else { throw FileFault(path: path, code: EFBIG) }
    }
  }

  private static func readOnce(
    _ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    #if canImport(Darwin)
      return Darwin.read(descriptor, start, buffer.count)
    #elseif canImport(Musl)
      return Musl.read(descriptor, start, buffer.count)
    #else
      return Glibc.read(descriptor, start, buffer.count)
    #endif
  }

  /// Creates a file that must not exist yet, with all of its bytes.
  package static func create(_ path: String, bytes: [UInt8]) throws(FileFault) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path, flags, 0o666)
    guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
    let code = writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0 || code != 0 else { throw FileFault(path: path, code: errno) }
    guard code == 0 else { throw FileFault(path: path, code: code) }
  }

  /// Writes every byte to an open file, standard output among them; 0, or the system's error number.
  @discardableResult
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let count = system { write(descriptor, slice.baseAddress, slice.count) }
        guard count > 0 else { return errno }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  /// Calls again what a signal interrupted.
  private static func system(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Puts a file in the place of another in one step.
  package static func move(_ source: String, to target: String) throws(FileFault) {
    guard rename(source, target) == 0 else { throw FileFault(path: target, code: errno) }
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(FileFault) {
    guard unlink(path) == 0 else { throw FileFault(path: path, code: errno) }
  }

  /// Removes a folder, and says whether it could: a folder that holds anything stays.
  package static func removeEmptyFolder(_ path: String) -> Bool {
    rmdir(path) == 0
  }

  /// Makes one folder; false where it was there already.
  package static func makeFolder(_ path: String) throws(FileFault) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    guard errno == EEXIST, isFolder(path) else { throw FileFault(path: path, code: errno) }
    return false
  }

  /// Whether a folder is at a path, perhaps at the end of a symbolic link.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether bytes can be read there that end: no folder, no device, no pipe.
  package static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The one path of what is there, without links, `.` and `..`; nil where nothing is.
  package static func canonicalPath(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }

  /// The number of this process, for names of temporary files.
  package static var processID: Int32 { getpid() }
}
