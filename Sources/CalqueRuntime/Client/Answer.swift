public import Foundation

/// One documented answer: its status, its media type, and how to decode it.
nonisolated public struct Answer<Value: Sendable>: Sendable {
  let status: StatusPattern

  /// What the body is; nil where there is none, or where it does not matter.
  let mediaType: MediaType?

  /// Whether the body is read as it comes.
  var isStream = false

  let decode: @Sendable (HTTPResponse) throws(JSONError) -> Value

  /// A JSON body that is the value.
  public static func json(
    _ status: StatusPattern, _ type: Value.Type, mediaType: MediaType = "application/json"
  ) -> Answer where Value: JSONReadable {
    Answer(status: status, mediaType: mediaType) { (response) throws(JSONError) in
      try Value(jsonData: response.unicodeBody)
    }
  }

  /// A JSON body that becomes the value by a function, as a case of an enum.
  public static func json<Body: JSONReadable>(
    _ status: StatusPattern, _ type: Body.Type, _ wrap: @escaping @Sendable (Body) -> Value,
    mediaType: MediaType = "application/json"
  ) -> Answer {
    Answer(status: status, mediaType: mediaType) { (response) throws(JSONError) in
      wrap(try Body(jsonData: response.unicodeBody))
    }
  }

  /// No body, or one that nobody asked for.
  public static func empty(_ status: StatusPattern) -> Answer where Value == Void {
    Answer(status: status, mediaType: nil) { _ in }
  }

  /// No body, which becomes a value, as a case of an enum.
  public static func empty(_ status: StatusPattern, _ value: Value) -> Answer {
    Answer(status: status, mediaType: nil) { _ in value }
  }

  /// A text that is the value.
  public static func text(
    _ status: StatusPattern, mediaType: MediaType = "text/plain"
  ) -> Answer where Value == String {
    Answer(status: status, mediaType: mediaType) { $0.text }
  }

  /// A text that becomes the value by a function.
  public static func text(
    _ status: StatusPattern, _ wrap: @escaping @Sendable (String) -> Value,
    mediaType: MediaType = "text/plain"
  ) -> Answer {
    Answer(status: status, mediaType: mediaType) { wrap($0.text) }
  }

  /// Bytes that are the value.
  public static func data(
    _ status: StatusPattern, mediaType: MediaType = "application/octet-stream"
  ) -> Answer where Value == Data {
    Answer(status: status, mediaType: mediaType) { $0.body }
  }

  /// Bytes that become the value by a function.
  public static func data(
    _ status: StatusPattern, _ wrap: @escaping @Sendable (Data) -> Value,
    mediaType: MediaType = "application/octet-stream"
  ) -> Answer {
    Answer(status: status, mediaType: mediaType) { wrap($0.body) }
  }
}
