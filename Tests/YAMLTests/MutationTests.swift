import Testing
import YAML

/// No bytes crash the parser, and whatever it accepts has ranges inside the file.
@Suite struct MutationTests {
  private static let seeds = [
    "openapi: 3.1.0\ninfo: &i {title: 'it''s', version: \"1\\u00e9\"}\npaths:\n  /a/{b}:\n"
      + "    get:\n      <<: *i\n      tags: [a, b: c]\n      text: |-\n        one\n        two\n",
    "{\"a\": [1, -2.5e3, true, null, \"\\ud83d\\ude00 \\n\"], \"ключ\": {\"b\": {}, \"c\": []}}",
    "%YAML 1.2\n--- !!map\n? &k [a, b]\n: *k\n'x': >+\n  folded\n  text\n\n# ü\nü: !!str 1\n",
    "- - - a\n    - b: {c: d}\n  -\n- &x\n  y: *z\n- {? a : b, ? c}\n- \"a\n  b\"\n",
  ]
  private static let pieces = [
    "\t", "\n", " ", ":", "- ", "? ", "&a ", "*a", "<<: ", "{", "}", "[", "]", "\"", "'", "|", ">",
    "#", "!", "%", "---\n", "...\n", "\\", "\\ud83d", "\u{FEFF}", "😀", "\0", "\r", ",", "@", "~",
  ]

  @Test(arguments: 0..<4) func bytes(seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let original = Array(Self.seeds[seed].utf8)
    for _ in 0..<1_500 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
      let parsed = Parsed(bytes: bytes, path: Bool.random(using: &random) ? "a.json" : "a.yaml")
      #expect((parsed.node == nil) == parsed.report.hasErrors)
      _ = parsed.rendered
      if let node = parsed.node { check(node, in: parsed) }
      _ = Parsed(json: bytes)
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 2:
      bytes.insert(
        contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    default:
      bytes.insert(
        contentsOf: Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8,
        at: place)
    }
  }

  private func check(_ node: Node, in parsed: Parsed) {
    #expect(node.range.start <= node.range.end)
    #expect(node.range.end <= parsed.file.bytes.count)
    _ = (node.text, node.scalarType, node.bool, node.integer, node.number)
    for element in node.elements { check(element, in: parsed) }
    for member in node.members {
      #expect(member.key.kind == .scalar)
      #expect(node[member.key.text]?.id == member.value.id)
      check(member.key, in: parsed)
      check(member.value, in: parsed)
    }
  }
}
