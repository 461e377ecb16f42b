import Foundation
import Generator
import Testing

/// Reading and writing, and what is said where the system refuses.
struct FileSystemTests {
  @Test func saysWhyAFileCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "text")
    #expect(throws: FileFault.self) { try FileSystem.read(folder.path) }
    #expect(reason(folder.path) == "it is a folder")
    #expect(reason(folder.path("nothing")) == "no such file")
    #expect(reason(folder.path("file/below")) == "a file stands where a folder should be")
    #expect(reason("") == "no such file")
  }

  @Test(.enabled(if: getuid() != 0, "root may read anything"))
  func saysThatItMayNot() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", "text")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.path("secret"))
    #expect(reason(folder.path("secret")) == "permission denied")
  }

  private func reason(_ path: String) -> String? {
    do {
      _ = try FileSystem.read(path)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
  func readsEveryByte(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try FileSystem.create(folder.path("file"), bytes: bytes)
    #expect(try FileSystem.read(folder.path("file")) == bytes)
    #expect(throws: FileFault.self) { try FileSystem.create(folder.path("file"), bytes: []) }
  }

  @Test func readsWhatHasNoSize() throws {
    // On Linux a file whose size is said to be 0; elsewhere it is not there.
    guard FileSystem.kind(of: "/proc/self/status") == .file else { return }
    #expect(try !FileSystem.read("/proc/self/status").isEmpty)
  }

  @Test func tellsKindsApart() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("nowhere"))
    #expect(FileSystem.kind(of: folder.path) == .folder)
    #expect(FileSystem.kind(of: folder.path("file")) == .file)
    #expect(FileSystem.kind(of: folder.path("link")) == .link)
    #expect(FileSystem.kind(of: folder.path("nowhere")) == nil)
    #expect(FileSystem.kind(of: "/dev/null") == .other)
  }
}
