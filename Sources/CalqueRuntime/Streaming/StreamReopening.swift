/// How a stream connects anew.
nonisolated struct StreamReopening: Sendable {
  let policy: EventReconnection
  let isSafe: Bool

  /// Sends the call once more, with more header fields; an error is the client's own.
  let send: @Sendable (HTTPHeaders) async throws -> HTTPResponse

  /// Whether to connect anew where a connection has ended, by an error or without one.
  func isWanted(after error: TransportError?, _ lastEventID: String, hasMoved: Bool) -> Bool {
    if let error, !error.isRetryable { return false }
    switch policy {
    case .never: return false
    // A server that brings nothing new would be asked for ever.
    case .whenLost: return error != nil && isSafe && hasMoved && !lastEventID.isEmpty
    case .always: return true
    }
  }

  /// The answer of a new connection, which has no stream where the server wants no more.
  func response(
    _ lastEventID: String, after milliseconds: Int?
  ) async throws(StreamFault) -> HTTPResponse {
    guard (try? await Task.sleep(for: .milliseconds(milliseconds ?? 3000))) != nil else {
      throw .transport(.cancelled)
    }
    do {
      return try await send(lastEventID.isEmpty ? [:] : ["Last-Event-ID": lastEventID])
    } catch {
      throw .client(error)
    }
  }
}
