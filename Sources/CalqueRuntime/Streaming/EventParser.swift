import Foundation

/// Makes events of bytes, wherever the bytes are cut (WHATWG HTML, section 9.2.6).
nonisolated struct EventParser: Sendable {
  /// The id that a new connection tells the server.
  private(set) var lastEventID = ""

  /// How long to wait before connecting anew, in milliseconds, where the server has said so.
  private(set) var retry: Int?

  private var lines = LineSplitter(endsAtCarriageReturn: true)
  private var event = ""
  private var data: [String] = []
  private var id = ""

  /// The events that are complete with these bytes.
  mutating func events(in bytes: Data) -> [ServerSentEvent] {
    lines.append(bytes)
    var events: [ServerSentEvent] = []
    while let line = lines.next() {
      if !line.isEmpty {
        take(String(decoding: line, as: UTF8.self))
      } else if let event = dispatch() {
        events.append(event)
      }
    }
    return events
  }

  /// Begins a new connection: what is not complete is dropped.
  mutating func restart() {
    lines = LineSplitter(endsAtCarriageReturn: true)
    (event, data, id) = ("", [], lastEventID)
  }

  /// A line with a colon at its start is a comment, one without any is a name alone.
  private mutating func take(_ line: String) {
    let colon = line.unicodeScalars.firstIndex(of: ":") ?? line.endIndex
    var value = line[colon...].unicodeScalars.dropFirst()
    if value.first == " " { value.removeFirst() }
    switch line[..<colon] {
    case "event": event = String(value)
    case "data": data.append(String(value))
    case "id": if !value.contains("\0") { id = String(value) }
    case "retry":
      let isNumber = !value.isEmpty && value.allSatisfy { ("0"..."9").contains($0) }
      if isNumber { retry = Int(String(value)) ?? retry }
    default: break
    }
  }

  /// What an empty line ends; nothing where there are no data.
  private mutating func dispatch() -> ServerSentEvent? {
    lastEventID = id
    defer { (event, data) = ("", []) }
    guard !data.isEmpty else { return nil }
    return ServerSentEvent(
      event: event.isEmpty ? "message" : event, data: data.joined(separator: "\n"), id: id)
  }
}
