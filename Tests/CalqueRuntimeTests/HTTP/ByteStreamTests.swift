import Foundation
import Testing

@testable import CalqueRuntime

/// What holds for a stream wherever its bytes come from.
@Suite struct ByteStreamTests {
  /// A stream of some chunks that tells when it is closed.
  private static func stream(
    _ chunks: [String], _ end: TransportError? = nil
  ) -> (stream: ByteStream, isClosed: @Sendable () -> Bool) {
    let rest = LockedValue(chunks[...])
    let closed = LockedValue(0)
    let stream = ByteStream { () async throws(TransportError) -> Data? in
      if let chunk = rest.withLock({ $0.popFirst() }) { return Data(chunk.utf8) }
      if let end { throw end }
      return nil
    } close: {
      closed.withLock { $0 += 1 }
    }
    return (stream, { closed.withLock { $0 } == 1 })
  }

  @Test func givesChunksInOrderAndEnds() async throws {
    let (stream, isClosed) = Self.stream(["a", "b"])
    #expect(try await stream.collected() == Data("ab".utf8))
    #expect(isClosed())
    #expect(try await stream.collected() == Data())
  }

  @Test func failsWhereTheEndIsNone() async throws {
    let (stream, isClosed) = Self.stream(["a"], TransportError(.connectionLost, "cut"))
    await #expect(throws: TransportError(.connectionLost, "cut")) { try await stream.collected() }
    #expect(isClosed())
  }

  @Test func closesWhenTheLoopIsLeft() async throws {
    let (stream, isClosed) = Self.stream(["a", "b"])
    for try await _ in stream { break }
    #expect(isClosed())
    await #expect(throws: TransportError.self) { try await stream.collected() }
  }

  @Test func closesWhenNobodyHoldsIt() {
    var pair: (stream: ByteStream?, isClosed: () -> Bool) = Self.stream(["a"])
    pair.stream = nil
    #expect(pair.isClosed())
  }

  @Test func closesWhenTheTaskIsCancelled() async throws {
    let waiting = LockedValue<CheckedContinuation<Void, Never>?>(nil)
    let stream = ByteStream {
      await withCheckedContinuation { continuation in waiting.withLock { $0 = continuation } }
      return nil
    } close: {
      waiting.withLock { $0.take() }?.resume()
    }
    let task = Task { try await stream.collected() }
    while waiting.withLock({ $0 == nil }) { await Task.yield() }
    task.cancel()
    await #expect(throws: TransportError.cancelled) { try await task.value }
  }
}
