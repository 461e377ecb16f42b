#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// The system refused to read or write a file.
package struct FileFault: Error, Equatable {
  package let path: String
  /// What is wrong, for a sentence after a colon: `no such file`.
  package let reason: String

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// From the error number of a failed call.
  init(path: String, code: Int32) {
    self.path = path
    switch code {
    case ENOENT: reason = "no such file"
    case EACCES, EPERM: reason = "permission denied"
    case EISDIR: reason = "it is a folder"
    case ENOTDIR: reason = "a file stands where a folder should be"
    case EFBIG: reason = "it is larger than 4 GB"
    case ENOSPC: reason = "no space is left on the disk"
    default: reason = String(cString: strerror(code))
    }
  }
}
