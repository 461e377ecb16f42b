/// Sends requests and brings back answers; the only door to the network.
///
/// A transport that can brings the body of the answer as a stream where `request.delivery` is not
/// `.whole`; another one answers whole, and the runtime does the rest. It keeps to
/// `request.timeout`, and ends the request when its task is cancelled.
nonisolated public protocol Transport: Sendable {
  /// Sends one request; any answer at all is a success here, whatever its status.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
