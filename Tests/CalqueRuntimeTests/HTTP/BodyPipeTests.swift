import Foundation
import Testing

@testable import CalqueRuntime

/// Bytes between a fast writer and a slow reader.
@Suite struct BodyPipeTests {
  private static let text = Data(repeating: 7, count: 1 << 16)

  private static func read(_ pipe: BodyPipe) async throws -> Data {
    var data = Data()
    while let chunk = try await pipe.read() { data.append(chunk) }
    return data
  }

  @Test func keepsOnDiskWhatDoesNotFit() async throws {
    let pipe = BodyPipe(.none)
    var expected = Data()
    for number in 0..<64 {
      let part = Data(repeating: UInt8(number), count: 1 << 14)
      pipe.write(part)
      expected.append(part)
      // In between, so that the file is emptied and filled again.
      if number == 40 { expected.trimPrefix(try #require(try await pipe.read())) }
      if number == 50 { expected.trimPrefix(try #require(try await pipe.read())) }
    }
    pipe.finish(nil)
    #expect(pipe.isAhead)
    #expect(try await Self.read(pipe) == expected)
    #expect(!pipe.isAhead)
  }

  @Test func stopsTheWriterThatMayWait() async throws {
    let pipe = BodyPipe(.endless)
    let written = LockedValue(0)
    Thread.detachNewThread {
      for _ in 0..<64 {
        pipe.write(Self.text)
        written.withLock { $0 += 1 }
      }
      pipe.finish(nil)
    }
    try await Task.sleep(for: .milliseconds(200))
    #expect(written.withLock { $0 } == 4)
    #expect(try await Self.read(pipe).count == 64 << 16)
  }

  @Test func stopsTheWriterOnASharedThreadWhileNobodyElseNeedsIt() {
    let thread = NetworkThread()
    let pipe = BodyPipe(.shared(thread))
    for _ in 0..<4 { pipe.write(Self.text) }
    let clock = ContinuousClock()
    #expect(clock.measure { pipe.write(Self.text) } >= .milliseconds(9))
    let other = HTTPExchange(HTTPRequest(method: .get, url: URL(filePath: "/")))
    thread.began(other)
    #expect(thread.isNeeded(besides: pipe))
    thread.ended(other)
    #expect(!thread.isNeeded(besides: pipe))
  }

  @Test func keepsNobodyWaitingOnASharedThread() {
    let thread = NetworkThread()
    let pipe = BodyPipe(.shared(thread))
    let other = HTTPExchange(HTTPRequest(method: .get, url: URL(filePath: "/")))
    thread.began(other)
    // A hundredth of a second for each part that has no room would be six seconds.
    #expect(ContinuousClock().measure { for _ in 0..<640 { pipe.write(Self.text) } } < .seconds(5))
  }

  @Test func letsAWaitingWriterGo() async throws {
    let pipe = BodyPipe(.endless)
    let ended = LockedValue(false)
    Thread.detachNewThread {
      for _ in 0..<64 { pipe.write(Self.text) }
      ended.withLock { $0 = true }
    }
    try await Task.sleep(for: .milliseconds(100))
    pipe.finish(.cancelled)
    for _ in 0..<100 where !ended.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(ended.withLock { $0 })
  }

  @Test func endsWithItsErrorBehindWhatCame() async throws {
    let pipe = BodyPipe()
    pipe.write(Data("a".utf8))
    pipe.finish(.timeout)
    #expect(try await pipe.read() == Data("a".utf8))
    await #expect(throws: TransportError.timeout) { try await pipe.read() }
  }
}
