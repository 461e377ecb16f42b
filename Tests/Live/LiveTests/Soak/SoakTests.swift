import Depot
import Foundation
import Testing

/// Many calls at once over a line that drops, delays, resets, cuts and garbles: each one ends, none
/// is answered with another's answer, none is sent twice without leave, and nothing is left behind.
@Suite("Soak", .enabled(if: ServerProcess.isAvailable), .serialized)
struct SoakTests {
  private static let tasks = 64
  private static let callsPerTask = 30

  private static let server = ServerProcess.start("unreliable.py")

  @Test(.timeLimit(.minutes(5))) func everyCallEndsAsItMust() async throws {
    let server = try #require(Self.server)
    let before = ProcessResources.now
    var middle = before
    for round in 1...2 {
      let ends = await SoakCalls.ends(
        tasks: Self.tasks, calls: Self.callsPerTask, port: server.port)
      #expect(ends.count == Self.tasks * Self.callsPerTask)
      let met = try await server.metFaults()
      for end in ends { end.check(met[end.id] ?? []) }
      if round == 1 { middle = .now }
    }
    try await ProcessResources.settle(filesAtMost: before.files + 8)
    // The first round fills pools and caches; what the second one adds would go on for ever.
    #expect(ProcessResources.now.residentMegabytes - middle.residentMegabytes < 24)
  }
}

extension ServerProcess {
  /// Which faults the requests of each call met, in order.
  fileprivate func metFaults() async throws -> [String: [String]] {
    let url = try #require(URL(string: "http://127.0.0.1:\(port)/_calls"))
    return try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: url))
  }
}
