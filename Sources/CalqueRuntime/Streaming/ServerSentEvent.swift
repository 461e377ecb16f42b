/// One event of a `text/event-stream` (WHATWG HTML, section 9.2).
nonisolated public struct ServerSentEvent: Sendable, Hashable {
  /// The kind of event, `message` where the server says none.
  public var event: String

  /// What the event says; lines are separated by line feeds.
  public var data: String

  /// The last id that the server has given so far; empty where it has given none.
  public var id: String

  /// An event.
  public init(event: String = "message", data: String, id: String = "") {
    self.event = event
    self.data = data
    self.id = id
  }

  /// Whether the data are a word that ends a stream and no JSON, as `[DONE]`.
  var isSentinel: Bool {
    guard data.hasPrefix("["), data.hasSuffix("]"), data.utf8.count > 2 else { return false }
    return data.utf8.dropFirst().dropLast().allSatisfy { byte in
      (0x41...0x5A).contains(byte) || byte == 0x5F
    }
  }

  /// The event as the object that an `itemSchema` describes (OpenAPI 3.2.0, section 4.14.4).
  var json: JSONValue {
    var object = JSONObject()
    if event != "message" { object["event"] = .string(event) }
    object["data"] = .string(data)
    if !id.isEmpty { object["id"] = .string(id) }
    return .object(object)
  }
}
