import Testing
import YAML

/// Faults of YAML text, as a terminal shows them.
@Suite struct FaultTests {
  @Test func tabInTheIndentation() {
    let parsed = Parsed("a:\n\tb: 1\n")
    #expect(parsed.node == nil)
    #expect(
      parsed.rendered == """
        a.yaml:2:1: error: a tab cannot indent
            2 | \tb: 1
              | ^
        help: indent with spaces

        """)
  }

  @Test func duplicateKeys() {
    let parsed = Parsed("a: 1\nb: 2\n'a': 3\n")
    #expect(parsed.outline == "{b: 2, a: 3}")
    #expect(
      parsed.rendered == """
        a.yaml:3:1: warning: the key 'a' occurs twice in this mapping
            3 | 'a': 3
              | ^^^
        a.yaml:1:1: note: the earlier one is ignored
            1 | a: 1
              | ^

        """)
  }

  @Test func duplicateKeysOfWideMappings() {
    let members = (0..<40).map { "k\($0 % 39): \($0)\n" }.joined()
    let parsed = Parsed(members)
    #expect(parsed.node?.members.count == 39)
    #expect(parsed.node?["k0"]?.integer == 39)
    #expect(parsed.node?["k38"]?.integer == 38)
    #expect(parsed.report.diagnostics.count == 1)
  }

  @Test func duplicateKeysThatAreWrittenDifferently() {
    let parsed = Parsed("{\"a\": 1, \"\\u0061\": 2}")
    #expect(parsed.outline == "{a: 2}")
    #expect(parsed.rendered.hasPrefix("a.yaml:1:10: warning: the key 'a' occurs twice"))
  }

  @Test func keysAreQuotedSafely() {
    let parsed = Parsed("\"\\e[31m\\nx\": 1\n\"\\e[31m\\nx\": 2\n")
    #expect(parsed.rendered.contains("warning: the key '.[31m.x' occurs twice"))
  }

  @Test func collectionsAsKeys() {
    let parsed = Parsed("? [a]\n: b\nc: {{ d }}\n")
    #expect(parsed.outline == "{c: {}}")
    #expect(
      parsed.rendered == """
        a.yaml:1:3: warning: a key that is a sequence or a mapping is left out
            1 | ? [a]
              |   ^^^
        help: put the key in quotes if it is meant as text
        a.yaml:3:5: warning: a key that is a sequence or a mapping is left out
            3 | c: {{ d }}
              |     ^^^^^
        help: put the key in quotes if it is meant as text

        """)
  }

  @Test func notClosed() {
    #expect(
      Parsed("a: [1, 2\nb: 3\n").rendered == """
        a.yaml:2:2: error: ',' or ']' is expected here
            2 | b: 3
              |  ^
        a.yaml:1:4: note: the sequence begins here
            1 | a: [1, 2
              |    ^

        """)
  }

  @Test(arguments: [
    ("", "1:1: error: the file is empty"), (" \r\n\t\n", "1:1: error: the file is empty"),
    ("\u{FEFF}", "1:1: error: the file is empty"),
    ("# a\n# b\n", "1:1: error: the file holds no value, only comments"),
    ("a: 1\n---\nb: 2\n", "2:1: error: a second YAML document begins here, and only one is read"),
    ("t: foo: bar\n", "1:7: error: a value cannot follow this ':'"),
    ("a: 1\nfoo\nb: 2\n", "3:1: error: the key before this has no ':'"),
    ("a:\n  b: 1\n c: 2\n", "3:2: error: a key is expected here"),
    ("a: 'it's'\n", "1:8: error: nothing can follow a value on its line"),
    ("a: - 1\n", "1:4: error: a sequence cannot begin here"),
    ("a: @b\n", "1:4: error: a value cannot begin with this character"),
    ("a: **b**\n", "1:5: error: a name must follow '&' and '*'"),
    ("a: \"\\q\"\n", "1:5: error: YAML has no such escape"),
    ("a: \"b\n", "2:1: error: the text ends inside a quoted value"),
    ("ü: \u{1}\n", "1:4: error: a control character is not allowed in YAML"),
    ("a: |\n \tx\n\ty\n", "2:2: error: a tab cannot indent"),
    ("ü: &ü 1\n", "1:5: error: a name must follow '&' and '*'"),
    ("a: !b!c 1\n", "1:4: error: the handle of this tag is not declared"),
    ("a: !b 1\n", "1:7: warning: the tag '!b' is ignored"),
    ("a: 1\n...\nb: 2\n", "3:1: error: nothing can follow the end of the value"),
  ])
  func fault(text: String, expected: String) {
    let rendered = Parsed(text).rendered
    #expect(rendered.prefix { $0 != "\n" && $0 != "\r\n" } == "a.yaml:\(expected)")
  }

  @Test(
    arguments: [
      (
        [0x61, 0x3A, 0x20, 0xE9, 0x0A],
        "1:4: error: the file is not UTF-8: this byte is no character"
      ),
      (
        [0xEF, 0xBB, 0xBF, 0x61, 0x80],
        "1:3: error: the file is not UTF-8: this byte is no character"
      ),
      (
        [0xFF, 0xFE, 0x61, 0x00],
        "1:1: error: the file is not UTF-8: it looks like UTF-16 or UTF-32"
      ),
      (
        [0x00, 0x7B, 0x00, 0x7D],
        "1:1: error: the file is not UTF-8: it looks like UTF-16 or UTF-32"
      ),
    ] as [([UInt8], String)])
  func notUTF8(bytes: [UInt8], expected: String) {
    let parsed = Parsed(bytes: bytes)
    #expect(parsed.node == nil)
    #expect(parsed.rendered.prefix { $0 != "\n" } == "a.yaml:\(expected)")
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3], [0x80], [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF],
    ] as [[UInt8]])
  func malformedSequences(bytes: [UInt8]) {
    for padding in 0..<9 {
      let text = [UInt8](repeating: 0x61, count: padding) + bytes
      #expect(
        Parsed(bytes: text).report.diagnostics.map(\.message).first?.hasPrefix(
          "the file is not UTF-8") == true)
    }
  }
}
