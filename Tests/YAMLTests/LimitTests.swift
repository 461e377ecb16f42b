import Testing
import YAML

/// Documents that are made to cost too much end in a diagnostic, soon.
@Suite struct LimitTests {
  private func isRefused(_ text: String, path: String = "a.yaml", _ message: String) {
    let clock = ContinuousClock()
    var parsed: Parsed?
    let time = clock.measure { parsed = Parsed(text, path: path) }
    #expect(parsed?.node == nil)
    #expect(parsed?.report.diagnostics.map(\.message) == [message])
    // Well under a second in release; a debug build on a busy machine gets more.
    #expect(time < .seconds(10))
  }

  @Test(arguments: ["[", "[{\"a\":", "{a: ", "- ", "? ", "a: [", "{? "])
  func nesting(text: String) {
    isRefused(String(repeating: text, count: 100_000), "nested more than 500 levels deep")
  }

  @Test(arguments: ["[", "[{\"a\":", "{\"a\": "]) func nestingOfJSON(text: String) {
    isRefused(
      String(repeating: text, count: 100_000), path: "a.json", "nested more than 500 levels deep")
  }

  @Test func nestingUpToTheLimit() {
    let text = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(Parsed(text).node != nil)
    #expect(Parsed("- " + text).node == nil)
  }

  @Test func nestingThroughAliases() {
    let text = "- &a0 [x]\n" + (1..<1000).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    isRefused(text, "nested more than 500 levels deep")
  }

  @Test func billionLaughs() {
    let line = { (level: Int) in
      "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        + "]\n"
    }
    isRefused(
      "a0: &a0 [lol, lol, lol]\n" + (1..<20).map(line).joined(),
      "aliases stand for more than 500000 nodes here")
  }

  @Test(arguments: ["a: &a x\nb:\n", "a: &a x\nb: ["]) func millionAliases(start: String) {
    let isFlow = start.hasSuffix("[")
    let aliases = String(repeating: isFlow ? "*a, " : "- *a\n", count: 1_000_000)
    isRefused(
      start + aliases + (isFlow ? "]" : ""), "aliases stand for more than 500000 nodes here")
  }

  @Test func mergeKeysCountAsAliases() {
    let base = (0..<1000).map { "k\($0): 1" }.joined(separator: ", ")
    let text = "b: &b {\(base)}\n" + (0..<1000).map { "m\($0): {<<: *b}\n" }.joined()
    isRefused(text, "aliases stand for more than 500000 nodes here")
  }

  @Test func limitsCanBeSet() {
    let limits = ParseLimits(maximumDepth: 2, maximumAliasExpansion: 3)
    #expect(Parsed("a: [1]", limits: limits).node != nil)
    #expect(Parsed("a: [[1]]", limits: limits).node == nil)
    #expect(Parsed("{\"a\": [[1]]}", limits: limits).node == nil)
    #expect(Parsed("a: &x 1\nb: [*x, *x, *x]\n", limits: limits).node != nil)
    #expect(Parsed("a: &x 1\nb: [*x, *x, *x, *x]\n", limits: limits).node == nil)
  }
}
