import Testing

/// Faults that no file of the corpus can hold, because they are not in its text.
@Suite struct BytesTests {
  private func diagnostics(_ bytes: [UInt8], path: String = "api.yaml") -> String {
    PipelineRun(path: path, bytes: bytes).diagnostics
  }

  private func first(_ bytes: [UInt8], path: String = "api.yaml") -> String {
    String(diagnostics(bytes, path: path).prefix { $0 != "\n" })
  }

  @Test func notUTF8() {
    let text = "openapi: 3.1.0\ninfo: {title: Caf"
    #expect(
      first(Array(text.utf8) + [0xE9] + Array(", version: '1'}\npaths: {}\n".utf8))
        == "api.yaml:2:18: error: the file is not UTF-8: this byte is no character")
  }

  @Test func utf16() {
    #expect(
      first([0xFF, 0xFE] + "openapi: 3.1.0".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })

        == "api.yaml:1:1: error: the file is not UTF-8: it looks like UTF-16 or UTF-32")
  }

  @Test func byteOrderMarkOfUTF8Passes() {
    #expect(
      diagnostics(
        [0xEF, 0xBB, 0xBF]
          + Array("openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n".utf8)) == "")
  }

  @Test func windowsLineBreaksPass() {
    #expect(
      diagnostics(
        Array("openapi: 3.1.0\r\ninfo: {title: A, version: '1'}\r\npaths: {}\r\n".utf8)) == "")
  }

  @Test func control() {
    #expect(first(Array("openapi: \u{1}3.1.0\n".utf8)).hasPrefix("api.yaml:1:10: error: "))
  }

  @Test(arguments: ["[", "- ", "{a: "]) func tooDeep(_ opening: String) {
    let text = "openapi: 3.1.0\nx-deep: " + String(repeating: opening, count: 100_000)
    #expect(first(Array(text.utf8)).contains("error: "))
  }

  @Test func tooDeepJSON() {
    let text = "{\"openapi\": " + String(repeating: "[", count: 100_000)
    #expect(first(Array(text.utf8), path: "api.json").contains("error: "))
  }

  @Test func brokenJSON() {
    #expect(
      first(Array("{\n  \"openapi\": \"3.1.0\",\n  \"info\" {}\n}\n".utf8), path: "api.json")
        .hasPrefix("api.json:3:"))
  }
}
