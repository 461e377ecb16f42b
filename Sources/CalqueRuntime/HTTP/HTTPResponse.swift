public import Foundation

/// An answer as it came, whole but for a body that was asked for as a stream.
nonisolated public struct HTTPResponse: Sendable, Hashable {
  /// The status code.
  public var status: Int

  /// The header fields.
  public var headers: HTTPHeaders

  /// The bytes of the body; empty where they come as a stream or are in a file.
  public var body: Data

  /// The bytes of the body as they come; nil where the body is whole.
  public var stream: ByteStream?

  /// The operation that was called, as `GET /v2/calendars`; empty where none was.
  public var operation = ""

  /// An answer.
  public init(status: Int, headers: HTTPHeaders = .init(), body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer whose body comes as a stream.
  public init(status: Int, headers: HTTPHeaders = .init(), stream: ByteStream) {
    self.init(status: status, headers: headers)
    self.stream = stream
  }

  /// The body's media type, without parameters and in lower case; nil where it is not said.
  public var mediaType: MediaType? {
    headers["Content-Type"].flatMap(MediaType.init(contentType:))
  }
}

nonisolated extension HTTPResponse: CustomStringConvertible {
  /// Status, media type and the first part of the body, on one line.
  public var description: String {
    let excerpt = excerpt
    return summary + (excerpt.isEmpty ? "" : ": \(excerpt)")
  }

  /// Status and media type: what can be told of an answer that may hold secrets.
  var summary: String { "HTTP \(status)" + (mediaType.map { " \($0)" } ?? "") }

  /// The first part of the body on one line; the size where it is no text.
  var excerpt: String {
    guard !body.isEmpty else { return "" }
    // One character may be cut in half at the end of what is looked at.
    let start = String(decoding: body.prefix(240), as: UTF8.self)
    let isText = start.dropLast(3).unicodeScalars.allSatisfy { scalar in
      scalar != "\u{FFFD}" && (scalar.value >= 0x20 || "\n\r\t".unicodeScalars.contains(scalar))
    }
    guard isText else { return "\(body.count) bytes" }
    let line = start.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 160 || body.count > 240 ? line.prefix(160) + "..." : line
  }
}
