import Foundation
import Generator
import Testing

/// The diff that `calque check` prints, beside the one of `diff -u` and back through `patch`.
struct UnifiedDiffTests {
  private static let diff = "/usr/bin/diff"
  private static let patch = "/usr/bin/patch"

  private func text(_ old: String?, _ new: String?) -> String {
    let bytes = UnifiedDiff.bytes(
      path: "F.swift", old: old.map { Array($0.utf8) }, new: new.map { Array($0.utf8) })
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func showsAChangeWithItsContext() {
    let old = (1...12).map { "line \($0)\n" }.joined()
    let new = old.replacingOccurrences(of: "line 6\n", with: "line six\nline six and a half\n")
    #expect(
      text(old, new) == """
        --- a/F.swift
        +++ b/F.swift
        @@ -3,7 +3,8 @@
         line 3
         line 4
         line 5
        -line 6
        +line six
        +line six and a half
         line 7
         line 8
         line 9

        """)
  }

  @Test func showsFilesThatComeAndGo() {
    #expect(
      text(nil, "a\nb") == """
        --- /dev/null
        +++ b/F.swift
        @@ -0,0 +1,2 @@
        +a
        +b
        \\ No newline at end of file

        """)
    #expect(text("a\n", nil) == "--- a/F.swift\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n")
    #expect(text("a\n", "a\n").isEmpty)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: diff)), arguments: 0..<60)
  func agreesWithDiff(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (old, new) = Self.versions(&random, words: 1_000_000)
    let folder = try TemporaryFolder()
    try folder.write("old", old)
    try folder.write("new", new)
    let expected = try Self.run(
      Self.diff, ["-u", "--label", "a/F.swift", "--label", "b/F.swift", "old", "new"], in: folder)
    #expect(text(old, new) == expected)
  }

  /// Lines that repeat, where there is more than one shortest way: any will do that `patch` takes.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: patch)), arguments: 0..<60)
  func isAppliedByPatch(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (old, new) = Self.versions(&random, words: 4)
    let folder = try TemporaryFolder()
    try folder.write("F.swift", old)
    try folder.write("change", text(old, new))
    _ = try Self.run(Self.patch, ["-p1", "-s", "-i", "change"], in: folder)
    #expect(folder.read("F.swift") == new)
  }

  @Test func boundsTheWorkOnFilesThatShareNothing() {
    let old = (0..<20_000).map { "old \($0)\n" }.joined()
    let new = (0..<20_000).map { "new \($0)\n" }.joined()
    #expect(
      text(old, new).hasPrefix("--- a/F.swift\n+++ b/F.swift\n@@ -1,20000 +1,20000 @@\n-old 0"))
  }

  /// Two versions of a text whose lines are drawn from so many words.
  private static func versions(
    _ random: inout SeededGenerator, words: Int
  ) -> (old: String, new: String) {
    let old = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      "word \(Int.random(in: 0..<words, using: &random))"
    }
    var new = old
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random), at < new.count {
        new.remove(at: at)
      } else {
        new.insert("word \(Int.random(in: 0..<words, using: &random))", at: at)
      }
    }
    let end = Bool.random(using: &random) ? "\n" : ""
    return (old.joined(separator: "\n") + "\n", new.joined(separator: "\n") + end)
  }

  private static func run(
    _ tool: String, _ arguments: [String], in folder: TemporaryFolder
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

/// SplitMix64: the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
