import Generator
import Testing

/// Where references lead, as text (RFC 3986, section 5.4).
struct DocumentPathTests {
  @Test(arguments: [
    ("b.yaml", ".", "b.yaml"), ("./b.yaml", "specs", "specs/b.yaml"),
    ("../b.yaml", "specs", "b.yaml"), ("../../b.yaml", "specs", "../b.yaml"),
    ("/b.yaml", "specs", "/b.yaml"), ("https://x.io/b.yaml", "specs", "https://x.io/b.yaml"),
    ("b.yaml", "https://x.io", "https://x.io/b.yaml"),
    ("../b.yaml", "https://x.io/a/c", "https://x.io/a/b.yaml"),
    ("../../../b.yaml", "https://x.io/a", "https://x.io/b.yaml"),
    ("/b.yaml", "https://x.io/a/c", "https://x.io/b.yaml"),
    ("//y.io/b.yaml", "https://x.io/a", "https://y.io/b.yaml"),
  ])
  func joins(_ location: String, _ folder: String, _ expected: String) {
    #expect(DocumentPath.join(location, from: folder) == expected)
  }

  @Test(arguments: [
    ("b.yaml", "."), ("a/b.yaml", "a"), ("https://x.io/a/b.yaml?v=1/2", "https://x.io/a"),
    ("https://x.io/b.yaml", "https://x.io"), ("https://x.io", "https://x.io"),
  ])
  func namesTheFolder(_ path: String, _ expected: String) {
    #expect(DocumentPath.folder(of: path) == expected)
  }

  @Test func tellsSchemesFromPaths() {
    #expect(DocumentPath.hasScheme("urn:x:y"))
    #expect(DocumentPath.hasScheme("file:///etc/passwd"))
    #expect(!DocumentPath.hasScheme("a/b:c.yaml"))
    #expect(!DocumentPath.hasScheme("C:/b.yaml"))
    #expect(!DocumentPath.hasScheme("b.yaml"))
  }
}
