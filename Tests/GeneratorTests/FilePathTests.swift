import Generator
import Testing

/// Paths as text.
struct FilePathTests {
  @Test(arguments: [
    (".", "a", "a"), ("", "a", "a"), ("x", "a/b", "x/a/b"), ("/", "a", "/a"), ("x", "/a", "/a"),
  ])
  func joins(_ folder: String, _ path: String, _ joined: String) {
    #expect(FilePath.join(folder, path) == joined)
  }

  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"), ("./", "."),
    ("/../a", "/a"), ("/", "/"), ("../../a/..", "../.."),
  ])
  func normalizes(_ path: String, _ normal: String) {
    #expect(FilePath.normalized(path) == normal)
  }

  @Test(arguments: [
    ("a/b", "a", true), ("a", "a", true), ("ab", "a", false), ("a/../b", "a", false),
    ("b", ".", true), ("../b", ".", false), ("/b", ".", false), ("/b", "/", true),
  ])
  func knowsWhatIsInside(_ path: String, _ folder: String, _ isInside: Bool) {
    #expect(FilePath.isInside(path, folder: folder) == isInside)
  }

  @Test(arguments: ["", "/a", "a/", "a//b", "./a", "a/../b", "..", "a\\b", "a\nb"])
  func refusesPathsThatAreNotPlain(_ path: String) {
    #expect(!FilePath.isPlainRelative(path))
  }

  @Test func takesPathsApart() {
    #expect(FilePath.folder(of: "a/b.c") == "a")
    #expect(FilePath.folder(of: "b.c") == ".")
    #expect(FilePath.folder(of: "/b.c") == "/")
    #expect(FilePath.stem(of: "a/b.c.d") == "b.c")
    #expect(FilePath.stem(of: ".b") == ".b")
  }
}
