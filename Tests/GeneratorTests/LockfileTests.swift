import Diagnostics
import Generator
import Testing

/// `calque.lock`: what it says, and that nothing in it is trusted.
struct LockfileTests {
  private static let hash = SHA256.hexDigest(of: "a".utf8)

  private func read(_ text: String) -> (lock: Lockfile?, faults: [String]) {
    let session = Session()
    let file = session.add(path: "calque.lock", bytes: Array(text.utf8))
    let lock = LockfileReader.read(file, report: session.report)
    return (lock, session.report.diagnostics.map(\.message))
  }

  @Test func readsWhatItWrites() {
    let lock = Lockfile(
      version: "1.2.3",
      clients: [
        .init(
          name: "TeamUp", output: "Out", settings: Self.hash,
          inputs: [.init(path: "specs/a: \"b\".yaml", hash: Self.hash)],
          outputs: [
            .init(path: "Models/B.swift", hash: Self.hash),
            .init(path: "Models/A.swift", hash: String(repeating: "1", count: 64)),
          ]),
        .init(name: "CalCom", output: ".", settings: Self.hash, inputs: [], outputs: []),
      ])
    #expect(lock.clients.map(\.name) == ["CalCom", "TeamUp"])
    let (read, faults) = read(lock.text)
    #expect(faults.isEmpty)
    #expect(read == lock)
  }

  @Test(arguments: ["../a.swift", "/etc/passwd", "a/../../b", "a//b", "."])
  func refusesOutputsThatLeaveTheFolder(_ path: String) {
    let (lock, faults) = read(
      """
      calque: "1"
      clients:
        A:
          output: Out
          settings: \(Self.hash)
          outputs: {"\(path)": \(Self.hash)}
      """)
    #expect(lock == nil)
    #expect(faults == ["the path '\(path)' leaves the output folder"])
  }

  @Test(arguments: ["", "[]", "a: b", "calque: \"1\"\nclients: {A: {output: 1}}"])
  func refusesWhatIsNoLock(_ text: String) {
    let (lock, faults) = read(text)
    #expect(lock == nil)
    #expect(faults.count == 1)
  }
}
