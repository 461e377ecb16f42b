import Foundation

/// The events of a `text/event-stream`, decoded as they come.
///
/// It can be read once. Leaving the loop closes the connection, and so does cancelling the task. A
/// connection that is lost is made anew as `CallOptions.reconnection` says.
nonisolated public struct EventStream<Element: Sendable, Failure: ClientFailure>:
  AsyncSequence, Sendable
{
  /// What becomes of an event; nil ends the stream.
  typealias Decode = @Sendable (ServerSentEvent) throws(JSONError) -> Element?

  let response: HTTPResponse
  private let decode: Decode

  /// Events that are there already.
  private let ready: [Element]

  init(response: HTTPResponse, decode: @escaping Decode) {
    self.response = response
    self.decode = decode
    ready = []
  }

  /// Events that are there already, for tests and previews.
  public init(of events: [Element]) {
    response = HTTPResponse(status: 200)
    decode = { _ in nil }
    ready = events
  }

  /// The same stream with its events as they come, with their kinds and ids.
  public var events: EventStream<ServerSentEvent, Failure> { .init(response: response) { $0 } }

  /// Reads the events.
  public func makeAsyncIterator() -> Iterator { Iterator(self) }

  /// Reads the events, one after the other.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private let stream: EventStream
    private var bytes: ByteStream.AsyncIterator?
    private var parser = EventParser()
    private var ready: ArraySlice<Element>
    private var events: ArraySlice<ServerSentEvent> = []
    /// Whether this connection has brought an event.
    private var hasMoved = false

    fileprivate init(_ stream: EventStream) {
      self.stream = stream
      ready = stream.ready[...]
      bytes = stream.response.stream?.makeAsyncIterator()
    }

    /// The next event, decoded; nil at the end, and behind an error.
    public mutating func next() async throws(Failure) -> Element? {
      if let element = ready.popFirst() { return element }
      do throws(StreamFault) {
        while true {
          if let event = events.popFirst() { return try decoded(event) }
          guard bytes != nil else { return nil }
          try await fill()
        }
      } catch {
        bytes = nil
        throw error.failure(of: stream.response)
      }
    }

    private mutating func decoded(_ event: ServerSentEvent) throws(StreamFault) -> Element? {
      do throws(JSONError) {
        if let element = try stream.decode(event) { return element }
      } catch {
        throw .decoding(error, Data(event.data.utf8))
      }
      (events, bytes) = ([], nil)
      return nil
    }

    /// Takes the next bytes, of a new connection where that is wanted.
    private mutating func fill() async throws(StreamFault) {
      var fault: TransportError?
      do throws(TransportError) {
        if let chunk = try await bytes?.next() {
          events = parser.events(in: chunk)[...]
          if !events.isEmpty { hasMoved = true }
          return
        }
      } catch {
        fault = error
      }
      try await reopen(after: fault)
    }

    private mutating func reopen(after error: TransportError?) async throws(StreamFault) {
      guard let reopening = stream.response.stream?.reopening,
        reopening.isWanted(after: error, parser.lastEventID, hasMoved: hasMoved)
      else {
        if let error { throw .transport(error) }
        bytes = nil
        return
      }
      bytes = nil
      parser.restart()
      hasMoved = false
      let response = try await reopening.response(parser.lastEventID, after: parser.retry)
      bytes = response.stream?.makeAsyncIterator()
    }
  }
}
