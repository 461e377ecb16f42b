import Foundation

nonisolated extension Answer {
  /// Events whose data are JSON.
  public static func events<Element: JSONReadable & Sendable, Failure>(
    _ status: StatusPattern, _ type: Element.Type, mediaType: MediaType = "text/event-stream"
  ) -> Answer where Value == EventStream<Element, Failure> {
    stream(status, mediaType) { response in
      EventStream(response: response) { (event) throws(JSONError) in
        event.isSentinel ? nil : try Element(jsonData: Data(event.data.utf8))
      }
    }
  }

  /// Events that are described as a whole, with their `event`, `data` and `id`.
  public static func eventItems<Element: JSONReadable & Sendable, Failure>(
    _ status: StatusPattern, _ type: Element.Type, mediaType: MediaType = "text/event-stream"
  ) -> Answer where Value == EventStream<Element, Failure> {
    stream(status, mediaType) { response in
      EventStream(response: response) { (event) throws(JSONError) in
        event.isSentinel ? nil : try Element(jsonData: try event.json.jsonData())
      }
    }
  }

  /// Events as they come.
  public static func events<Failure>(
    _ status: StatusPattern, mediaType: MediaType = "text/event-stream"
  ) -> Answer where Value == EventStream<ServerSentEvent, Failure> {
    stream(status, mediaType) { response in EventStream(response: response) { $0 } }
  }

  /// A JSON value on each line.
  public static func jsonLines<Element, Failure>(
    _ status: StatusPattern, _ type: Element.Type, mediaType: MediaType = "application/jsonl"
  ) -> Answer where Value == JSONStream<Element, Failure> {
    stream(status, mediaType) { JSONStream(response: $0, separator: 0x0A) }
  }

  /// A sequence of JSON values (RFC 7464).
  public static func jsonSequence<Element, Failure>(
    _ status: StatusPattern, _ type: Element.Type, mediaType: MediaType = "application/json-seq"
  ) -> Answer where Value == JSONStream<Element, Failure> {
    stream(status, mediaType) { JSONStream(response: $0, separator: 0x1E) }
  }

  /// Bytes as they come.
  public static func dataStream<Failure>(
    _ status: StatusPattern, mediaType: MediaType = "application/octet-stream"
  ) -> Answer where Value == DataStream<Failure> {
    stream(status, mediaType) { DataStream(response: $0) }
  }

  private static func stream(
    _ status: StatusPattern, _ mediaType: MediaType,
    _ make: @escaping @Sendable (HTTPResponse) -> Value
  ) -> Answer {
    Answer(status: status, mediaType: mediaType, isStream: true) { make($0) }
  }
}
