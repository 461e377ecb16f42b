import Foundation
import Testing
import YAML

/// The JSON scanner (RFC 8259), by itself and before the fallback to YAML.
@Suite struct JSONTests {
  @Test func conformance() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../shared/conformance/json").standardizedFileURL
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      print("SKIPPED: JSON conformance, because \(folder.path) is not there")
      return
    }
    var counts: [Character: Int] = [:]
    for name in names.sorted() where name.hasSuffix(".json") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let parsed = Parsed(json: bytes)
      #expect((parsed.node == nil) == parsed.report.hasErrors, "\(name)")
      switch name.first {
      case "y": #expect(parsed.node != nil, "\(name): \(parsed.rendered)")
      case "n": #expect(parsed.node == nil, "\(name)")
      default: break
      }
      _ = Parsed(bytes: bytes, path: name)
      counts[name.first ?? "?", default: 0] += 1
    }
    #expect(counts.count == 3)
    #expect(counts.values.reduce(0, +) > 300)
  }

  @Test(arguments: [
    (#""\ud83d\ude00""#, "😀"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u20ac\u0000""#, "Aé€\0"),
    (#""long enough for words \n and more""#, "long enough for words \n and more"),
    (#""ключ \u00fc 😀 \ud834\udd1e""#, "ключ ü 😀 𝄞"), (#""""#, ""), ("\"\u{7F}\"", "\u{7F}"),
  ])
  func strings(json: String, text: String) {
    let parsed = Parsed(json: Array(json.utf8))
    #expect(parsed.node?.string == text)
    #expect(parsed.rendered == "")
  }

  @Test(arguments: [#""a\ud83d""#, #""a\ude00""#, #""a\ude00\ud83d""#, #""a\ud83dx""#])
  func loneSurrogatesAreReplaced(json: String) {
    let parsed = Parsed(json: Array(json.utf8))
    #expect(parsed.node?.text.hasPrefix("a\u{FFFD}") == true)
    #expect(parsed.rendered.hasPrefix("a.json:1:3: warning: half of a surrogate pair"))
  }

  @Test func everyControlCharacterIsRefusedAtEveryPlace() {
    for control in UInt8(0)..<0x20 {
      for padding in 0..<10 {
        let text = [UInt8](repeating: 0x61, count: padding)
        let bytes = [0x22, 0x78] + text + [control] + text + [0x22]
        let parsed = Parsed(json: bytes)
        #expect(parsed.node == nil)
        #expect(parsed.report.diagnostics.first?.message.contains("JSON string") == true)
      }
    }
  }

  @Test func missingComma() {
    #expect(
      Parsed("{\"a\": 1\n \"b\": 2}", path: "a.json").rendered == """
        a.json:2:2: error: ',' or '}' is expected here
            2 |  "b": 2}
              |  ^

        """)
  }

  @Test func notClosed() {
    #expect(
      Parsed("{\"a\": [1, 2", path: "a.json").rendered == """
        a.json:1:12: error: ',' or ']' is expected here
            1 | {"a": [1, 2
              |            ^
        a.json:1:7: note: this '[' is not closed
            1 | {"a": [1, 2
              |       ^

        """)
  }

  @Test func fileThatCallsItselfJSONAndIsYAML() {
    let parsed = Parsed("{\"a\": 1,}", path: "a.json")
    #expect(parsed.outline == "{a: 1}")
    #expect(
      parsed.rendered == """
        a.json:1:9: warning: not JSON, and read as YAML: a key in double quotes is expected here
            1 | {"a": 1,}
              |         ^

        """)
    #expect(Parsed("{\"a\": 1,}", path: "a.yaml").rendered == "")
  }

  @Test(arguments: [
    ("{\"a\": \"x\n\"}", "1:9: error: a JSON string cannot go on on the next line"),
    ("[1] x", "1:5: error: nothing can follow the end of the JSON value"),
    ("[01]", "1:2: error: this is no JSON number"),
    ("[-]", "1:2: error: this is no JSON number"),
    ("[1.]", "1:2: error: this is no JSON number"),
    ("[\"\\u12x4\"]", "1:3: error: '\\u' takes four hexadecimal digits"),
    ("[\"\\x\"]", "1:3: error: JSON has no such escape"),
    ("[nul]", "1:2: error: a JSON value is expected here"),
    ("[\"a", "1:4: error: the text ends inside a string"),
    ("[\"a\\", "1:5: error: the text ends inside a string"),
    ("{\"a\" 1}", "1:6: error: ':' is expected after a key"),
    ("{ü}", "1:2: error: a key in double quotes is expected here"),
  ])
  func fault(text: String, expected: String) {
    let parsed = Parsed(json: Array(text.utf8))
    #expect(parsed.node == nil)
    #expect(parsed.rendered.prefix { $0 != "\n" } == "a.json:\(expected)")
  }
}
