import Testing
import YAML

/// Texts and the trees they stand for.
@Suite struct TreeTests {
  @Test(arguments: [
    ("a: 1\nb: [x, 'y', \"z\"]\n", #"{a: 1, b: ["x", "y", "z"]}"#),
    ("- a\n-\n- - n\n  - ~\n", #"["a", , ["n", ~]]"#),
    ("a:\n- 1\n- {b: c, d: }\n", #"{a: [1, {b: "c", d: }]}"#),
    ("[a: b, c]", #"[{a: "b"}, "c"]"#),
    ("a: |\n  one\n  two\n\nb: >-\n  one\n  two\n", #"{a: "one\ntwo\n", b: "one two"}"#),
    ("a: one\n  two\n", #"{a: "one two"}"#),
    ("'it''s': \"\\x41\\u00e9\\t\"", #"{it's: "Aé\t"}"#),
    ("200: ok\n? b\n: c\n", #"{200: "ok", b: "c"}"#),
    ("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}"),
    ("--- # nothing\n", ""),
    ("{}", "{}"), ("[]", "[]"), (" \n{\"a\": [1, {\"b\": null}]}\n", "{a: [1, {b: null}]}"),
    ("{a: b, 'c': d,}", #"{a: "b", c: "d"}"#),
    ("a: !!str 12\nb: !!int '12'\nc: ! 1\nd: !!map {}\n", #"{a: "12", b: 12, c: "1", d: {}}"#),
    ("\u{FEFF}a: b\n", #"{a: "b"}"#), ("\u{FEFF}{\"a\": \"b\"}", #"{a: "b"}"#),
    ("a: 1\r\nb:\r\n  - 2\r\n", "{a: 1, b: [2]}"),
  ])
  func tree(text: String, outline: String) {
    let parsed = Parsed(text)
    #expect(parsed.outline == outline)
    #expect(parsed.rendered == "")
  }

  @Test func membersKeepTheOrderOfTheText() {
    let node = Parsed("z: 1\na: 2\nm: 3\n").node
    #expect(node?.members.map(\.key.text) == ["z", "a", "m"])
    #expect(node?.members.count == 3)
    #expect(node?.elements.count == 0)
  }

  @Test func wideMappingsAreFoundByName() {
    let names = (0..<1000).map { "key\($0)" }
    let yaml = Parsed(names.map { "\($0): \($0)\n" }.joined()).node
    let json = Parsed("{" + names.map { "\"\($0)\": \"\($0)\"" }.joined(separator: ",") + "}").node
    for name in names {
      #expect(yaml?[name]?.text == name)
      #expect(json?[name]?.text == name)
    }
    #expect(yaml?["key1000"] == nil)
    #expect(yaml?[""] == nil)
  }

  @Test(arguments: 15...18) func widthsAroundTheIndexFindEveryName(width: Int) {
    let node = Parsed((0..<width).map { "k\($0): \($0)\n" }.joined()).node
    for member in 0..<width { #expect(node?["k\(member)"]?.integer == Int64(member)) }
    #expect(node?["k\(width)"] == nil)
  }

  @Test func pointersDescend() {
    let node = Parsed("a/b:\n  - x\n  - {'': y, '01': z}\n").node
    #expect(node?.descend(["a/b", "1", ""])?.text == "y")
    #expect(node?.descend(["a/b", "1", "01"])?.text == "z")
    #expect(node?.descend(["a/b", "01"]) == nil)
    #expect(node?.descend(["a/b", "2"]) == nil)
    #expect(node?.descend(["a/b", "-1"]) == nil)
    #expect(node?.descend(["a/b", "0", "x"]) == nil)
    #expect(node?.descend([])?.kind == .mapping)
  }
}
