public import Foundation

/// A file in a multipart body; today bytes in memory, made so that files on disk can be added.
nonisolated public struct FilePart: Sendable, Hashable {
  /// Where the bytes are.
  enum Content: Sendable, Hashable {
    case data(Data)
  }

  let content: Content

  /// The file's name; nil: that of the field, because many servers take a part without a file name
  /// for a text.
  public var filename: String?

  /// The media type; nil: what the API asks for, or `application/octet-stream`.
  public var contentType: MediaType?

  /// More header fields of the part.
  public var headers: HTTPHeaders

  /// Bytes in memory.
  public init(
    _ data: Data, filename: String? = nil, contentType: MediaType? = nil,
    headers: HTTPHeaders = .init()
  ) {
    content = .data(data)
    self.filename = filename
    self.contentType = contentType
    self.headers = headers
  }
}
