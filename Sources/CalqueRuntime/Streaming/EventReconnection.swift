/// When a stream of events connects anew and goes on behind the last event, by `Last-Event-ID`
/// (WHATWG HTML, section 9.2.3). Between two connections it waits as long as the server has said,
/// else three seconds; an answer 204 ends it.
nonisolated public enum EventReconnection: String, Sendable, Hashable {
  /// Never: a connection that is lost is an error.
  case never
  /// When the connection was lost, the method is safe, and the server gives ids to go on from.
  case whenLost
  /// Also when the server has ended the stream, as browsers do, whatever the method.
  case always
}
