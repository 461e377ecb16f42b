import Testing
import YAML

/// Anchors, aliases (YAML 1.2.2, section 7.1) and merge keys.
@Suite struct AnchorTests {
  @Test(arguments: [
    ("a: &x 1\nb: *x\n", "{a: 1, b: 1}"),
    ("a: &x {c: 1}\nb: [*x, *x]\n", "{a: {c: 1}, b: [{c: 1}, {c: 1}]}"),
    ("&k a: 1\nb: *k\n", #"{a: 1, b: "a"}"#),
    ("a: &x b\n*x : 2\n", #"{a: "b", b: 2}"#),
    ("a: &x 1\nb: &x 2\nc: *x\n", "{a: 1, b: 2, c: 2}"),
    ("- &x [&x 1, *x]\n- *x\n", "[[1, 1], 1]"),
    ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\n", "{a: {b: 1, c: 2}, d: {b: 1, c: 3}}"),
    ("a: {c: 3, <<: {b: 1, c: 2}, d: 4}\n", "{a: {c: 3, b: 1, d: 4}}"),
    ("a: {<<: [{b: 1}, {b: 2, c: 3}]}\n", "{a: {b: 1, c: 3}}"),
    ("a: {<<: {<<: {b: 1}, c: 2}}\n", "{a: {b: 1, c: 2}}"),
    ("a: {'<<': {b: 1}}\n", "{a: {<<: {b: 1}}}"),
    ("{\"<<\": {\"b\": 1}}", "{<<: {b: 1}}"),
  ])
  func tree(text: String, outline: String) {
    let parsed = Parsed(text)
    #expect(parsed.outline == outline)
    #expect(parsed.rendered == "")
  }

  @Test func aliasIsTheAnchoredNode() {
    let node = Parsed("a: &x [1]\nb: *x\nc: [1]\n").node
    #expect(node?["a"]?.id == node?["b"]?.id)
    #expect(node?["a"]?.id != node?["c"]?.id)
  }

  @Test func mergedMembersOfWideMappingsAreFound() {
    let base = (0..<20).map { "k\($0): \($0)" }.joined(separator: ", ")
    let node = Parsed("a: &x {\(base)}\nb: {<<: *x, k3: mine}\n").node?["b"]
    #expect(node?.members.count == 20)
    #expect(node?["k3"]?.text == "mine")
    #expect(node?["k19"]?.integer == 19)
  }

  @Test func unknownAnchor() {
    let parsed = Parsed("a: &base 1\nb: *bse\n")
    #expect(parsed.node == nil)
    #expect(
      parsed.rendered == """
        a.yaml:2:4: error: no anchor '&bse' comes before this alias
            2 | b: *bse
              |    ^^^^
        help: did you mean '*base'?

        """)
  }

  @Test(arguments: ["a: &x\n  b: [*x]\n", "a: &x {b: {c: *x}}", "&x [*x]"])
  func cyclesAreErrors(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.node == nil)
    #expect(parsed.rendered.contains("error: the alias '*x' stands inside the value that it names"))
    #expect(parsed.rendered.contains("note: the value begins here"))
  }

  @Test func mergeOfAScalarIsLeftOut() {
    let parsed = Parsed("a:\n  <<: 1\n  b: 2\n")
    #expect(parsed.outline == "{a: {b: 2}}")
    #expect(
      parsed.rendered.hasPrefix(
        "a.yaml:2:7: warning: '<<' merges a mapping or a sequence of mappings, and this is neither\n"
      ))
  }
}
