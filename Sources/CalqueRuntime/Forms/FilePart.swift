public import Foundation

/// A file in a multipart body: bytes in memory, or a file on disk that is read while it is sent.
nonisolated public struct FilePart: Sendable, Hashable {
  let content: HTTPBody.Segment

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

  /// A file on disk, under its own name where no other one is given.
  public init(
    contentsOf file: URL, filename: String? = nil, contentType: MediaType? = nil,
    headers: HTTPHeaders = .init()
  ) {
    content = .file(file)
    self.filename = filename ?? file.lastPathComponent
    self.contentType = contentType
    self.headers = headers
  }
}
