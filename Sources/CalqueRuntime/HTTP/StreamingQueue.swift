import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The queue on which a session reports one answer that is read as a stream.
nonisolated enum StreamingQueue {
  /// A queue for one session: where a delegate may wait, one that does one thing at a time.
  static func make() -> OperationQueue {
    #if canImport(FoundationNetworking)
      return InlineQueue()
    #else
      let queue = OperationQueue()
      queue.maxConcurrentOperationCount = 1
      return queue
    #endif
  }
}

#if canImport(FoundationNetworking)
  /// Runs at once what it is given: else what comes would wait in the queue, all of it in memory.
  nonisolated private final class InlineQueue: OperationQueue, @unchecked Sendable {
    // Unchecked, as its superclass is: it has no state.
    override func addOperation(_ operation: Operation) { operation.start() }

    override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
  }
#endif

nonisolated extension URLRequest {
  /// Says the length of a body that is a stream, so that it need not be sent in chunks.
  mutating func setLength(_ length: Int?) {
    guard let length else { return }
    setValue("\(length)", forHTTPHeaderField: "Content-Length")
    #if canImport(FoundationNetworking)
      // Else libcurl says both, which no request may (RFC 9112, section 6.2); a blank value is one
      // that it leaves out.
      setValue(" ", forHTTPHeaderField: "Transfer-Encoding")
    #endif
  }
}
