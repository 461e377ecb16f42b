/// The thread on which FoundationNetworking serves all sessions of a process, and who needs it.
///
/// An answer that nobody reads may keep it waiting, which holds its sender back, for as long as no
/// other exchange has anything to do there.
nonisolated final class NetworkThread: Sendable {
  static let shared = NetworkThread()

  /// The exchanges that are under way, each with the pipe that its answer goes into.
  private let exchanges = LockedValue<[ObjectIdentifier: BodyPipe?]>([:])

  func began(_ exchange: HTTPExchange) {
    exchanges.withLock { $0[ObjectIdentifier(exchange)] = .some(exchange.pipe) }
  }

  func ended(_ exchange: HTTPExchange) {
    exchanges.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(exchange)) }
  }

  /// Whether an exchange other than the pipe's could go on.
  func isNeeded(besides pipe: BodyPipe) -> Bool {
    let pipes = exchanges.withLock { Array($0.values) }
    return pipes.contains { other in other.map { $0 !== pipe && $0.hasRoom } ?? true }
  }
}
