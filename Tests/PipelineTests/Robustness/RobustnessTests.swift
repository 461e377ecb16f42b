import Foundation
import Testing

/// No input crashes the tool: whatever it is given, it ends in output or in a finding.
@Suite struct RobustnessTests {
  /// Chunks run side by side; a chunk's number is its seed.
  private static let chunks = 16
  /// Over 20,000 in all. A debug build is many times slower, and takes a sample.
  #if DEBUG
    private static let casesInChunk = 60
  #else
    private static let casesInChunk = 1_300
  #endif
  /// Far above what any case takes, since other tests run at the same time.
  private static let limit = Duration.seconds(10)

  private static let specs = ["specs", "Tests/Live/specs"].flatMap { folder in
    ProjectFolder.names(in: folder, ending: ".yaml").compactMap {
      ProjectFolder.bytes("\(folder)/\($0)")
    }
  }

  @Test(arguments: 0..<chunks) func damagedDescriptions(seed: Int) throws {
    try #require(Self.specs.count >= 3)
    // A crash ends the whole run: then the input that led to it is here.
    let place = FileManager.default.temporaryDirectory
      .appending(
        path: "calque-robustness-\(ProcessInfo.processInfo.processIdentifier)-\(seed).yaml")
    print("chunk \(seed) keeps its current case in \(place.path)")
    for number in 0..<Self.casesInChunk {
      let bytes = Self.damaged(seed: seed, number: number)
      try Data(bytes).write(to: place)
      let clock = ContinuousClock()
      let time = clock.measure { Self.check(bytes, "chunk \(seed), case \(number)") }
      #expect(time < Self.limit, "chunk \(seed), case \(number) took \(time)")
    }
    try FileManager.default.removeItem(at: place)
  }

  /// The same bytes for the same numbers, whatever ran before.
  private static func damaged(seed: Int, number: Int) -> [UInt8] {
    var random = SeededGenerator(state: UInt64(seed) << 32 | UInt64(number))
    var bytes = random.pick(specs)
    let hurtsNodes = random.index(below: 3) > 0
    for _ in 0...random.index(below: 5) {
      if hurtsNodes {
        NodeMutator.mutate(&bytes, &random)
      } else {
        ByteMutator.mutate(&bytes, &random)
      }
    }
    return bytes
  }

  private static func check(_ bytes: [UInt8], _ name: Comment) {
    let run = PipelineRun(path: "api.yaml", bytes: bytes)
    if run.files == nil { #expect(run.report.hasErrors, name) }
    #expect(run.files.map { !$0.isEmpty } ?? true, name)
    _ = run.diagnostics
  }

  /// A few of the damaged descriptions that still made a client: it compiles.
  @Test func whatIsStillGeneratedCompiles() throws {
    let compiler = try SwiftCompiler()
    defer { compiler.cleanUp() }
    var (number, compiled) = (0, 0)
    while compiled < 6 {
      number += 1
      let run = PipelineRun(path: "api.yaml", bytes: Self.damaged(seed: 99, number: number))
      guard let files = run.files, !run.report.hasErrors, !run.report.diagnostics.isEmpty else {
        continue
      }
      let complaints = try compiler.complaints(about: files, module: "Damaged\(number)")
      #expect(complaints.isEmpty, "seed 99, case \(number):\n\(complaints)")
      compiled += 1
    }
  }
}
