import Testing
import YAML

/// Ranges are checked by what they cut out of the source.
@Suite struct RangeTests {
  @Test(arguments: [
    ("a:\n  b: 1\n  c: 2\n\n\n# end\nd: 3\n", "b: 1\n  c: 2"),
    ("a:\n- 1\n- x: 2   # two\n\nd: 3\n", "- 1\n- x: 2"),
    ("a: [1,\n  2 ]  # two\n", "[1,\n  2 ]"),
    ("a: {b: 1} \nd:\n", "{b: 1}"),
    ("a: 'it''s' \n", "'it''s'"),
    ("a: \"\\u00e9\" # e\n", "\"\\u00e9\""),
    ("a: one\n  two  # three\n", "one\n  two"),
    ("a: |-  # text\n  one\n  two\n\n\nb: 1\n", "|-  # text\n  one\n  two"),
    ("a:\nb: 1\n", ""),
    ("a: &x 12\n", "12"),
    ("a: !!str &x\n  12\n", "12"),
    ("a: &x # why\n  b: 1\n", "b: 1"),
    ("a: &x [1]\n", "[1]"),
    ("a: !<tag:yaml.org,2002:str> b\n", "b"),
    ("a: !!str\nb: 1\n", ""),
    ("{\"a\": \"x\\n\", \"b\": 1}", "\"x\\n\""),
    ("{\"a\" : { \"b\": [1, 2] } }", "{ \"b\": [1, 2] }"),
    ("{\"a\": -1.5e3}", "-1.5e3"),
    ("\u{FEFF}a: b\n", "b"),
    ("# ключ 😀\nx: \"ü\"\na: ключ 😀 ü\nb: ü\n", "ключ 😀 ü"),
    ("ü: \"😀\"\na:\n  ключ: ü\n\n  # ü\n\nb: x\n", "ключ: ü"),
  ])
  func valueOfA(text: String, expected: String) {
    let parsed = Parsed(text)
    #expect(parsed.node?["a"].map(parsed.slice) == expected)
  }

  @Test func singlePairEndsWithItsValue() {
    let parsed = Parsed("a: [b: c , d]\n")
    #expect(parsed.node?["a"]?.elements.first.map(parsed.slice) == "b: c")
  }

  @Test func emptyValueIsAPlaceBehindItsKey() {
    let range = Parsed("a: 1\nb:\n\n\nc: 2\n").node?["b"]?.range
    #expect(range?.start == 7)
    #expect(range?.end == 7)
  }
}
