import Foundation

/// Where chunks come from; closed once, at the latest when nobody holds it any more.
nonisolated final class ByteSource: Sendable {
  /// Whether there is more to read.
  private enum State: Sendable {
    case open
    /// A reader waits for a chunk.
    case reading
    /// All chunks were read.
    case ended
    /// Closed before the end, or behind an error.
    case closed
  }

  private let pull: ByteStream.Pull
  private let whenClosed: @Sendable () -> Void
  private let state = LockedValue(State.open)

  init(pull: @escaping ByteStream.Pull, close: @escaping @Sendable () -> Void) {
    self.pull = pull
    whenClosed = close
  }

  deinit { close() }

  /// The next chunk; nil at the end, and an error where the end is none.
  func next() async throws(TransportError) -> Data? {
    guard try begin() else { return nil }
    let result = await withTaskCancellationHandler {
      await pulled()
    } onCancel: {
      close()
    }
    return try end(result).get()
  }

  /// Takes the right to read; false where all is read.
  private func begin() throws(TransportError) -> Bool {
    let before = state.withLock { state in
      defer { if state == .open { state = .reading } }
      return state
    }
    switch before {
    case .open: return true
    case .ended: return false
    case .reading: throw TransportError(.other, "A stream has one reader at a time.")
    case .closed: throw TransportError(.cancelled, "The stream was closed before its end.")
    }
  }

  private func pulled() async -> Result<Data?, TransportError> {
    do throws(TransportError) {
      return .success(try await pull())
    } catch {
      return .failure(error)
    }
  }

  /// Takes note of what came; a closed source has no chunks left, and no end either.
  private func end(_ result: Result<Data?, TransportError>) -> Result<Data?, TransportError> {
    let isClosed = state.withLock { state in
      guard state == .reading else { return true }
      if case .success(.some) = result { state = .open }
      return false
    }
    if isClosed { return .failure(.cancelled) }
    switch result {
    case .success(.some): break
    case .success(nil): close(.ended)
    case .failure: close()
    }
    return result
  }

  func close() { close(.closed) }

  private func close(_ end: State) {
    let isFirst = state.withLock { state in
      guard state == .open || state == .reading else { return false }
      state = end
      return true
    }
    if isFirst { whenClosed() }
  }
}
