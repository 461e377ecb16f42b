// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Sends requests and brings back answers; the only door to the network.
///
/// A transport keeps to `request.timeout`, and ends the request when its task is cancelled.
nonisolated public protocol Transport: Sendable {
  /// Sends one request; any answer at all is a success here, whatever its status.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
