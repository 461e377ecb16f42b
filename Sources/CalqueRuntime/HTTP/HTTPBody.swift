public import Foundation

/// What a request carries: bytes in memory and files on disk, one behind the other.
///
/// A body can be sent as often as a retry or a redirect asks for it: it holds no stream.
nonisolated public struct HTTPBody: Sendable, Hashable {
  /// A stretch of a body.
  public enum Segment: Sendable, Hashable {
    /// Bytes in memory.
    case data(Data)
    /// All bytes of a file, which are read when they are sent.
    case file(URL)
  }

  /// The stretches in order.
  public var segments: [Segment]

  /// A body of stretches in order.
  public init(_ segments: [Segment]) { self.segments = segments }

  /// Bytes in memory.
  public static func data(_ data: Data) -> HTTPBody { HTTPBody([.data(data)]) }

  /// A file, which is read when it is sent.
  public static func file(_ url: URL) -> HTTPBody { HTTPBody([.file(url)]) }

  /// The bytes, where all are in memory.
  public var data: Data? {
    if case .data(let data)? = segments.first, segments.count == 1 { return data }
    var result = Data()
    for segment in segments {
      guard case .data(let data) = segment else { return nil }
      result.append(data)
    }
    return result
  }

  /// Whether there is more than what is in memory.
  var hasFiles: Bool {
    segments.contains { segment in
      switch segment {
      case .data: false
      case .file: true
      }
    }
  }

  /// The number of bytes; nil where a file cannot be asked.
  public var length: Int? {
    try? measured()
  }

  /// The number of bytes, or which file cannot be asked.
  func measured() throws(TransportError) -> Int {
    var result = 0
    for segment in segments { result += try segment.measured() }
    return result
  }
}

nonisolated extension HTTPBody.Segment {
  /// The number of bytes; a symbolic link stands for what it leads to, and what is no regular file
  /// has none.
  func measured() throws(TransportError) -> Int {
    switch self {
    case .data(let data): return data.count
    case .file(let url):
      let values = try? url.resolvingSymlinksInPath()
        .resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
      guard let length = values?.fileSize, values?.isRegularFile == true else {
        throw .unreadable(url)
      }
      return length
    }
  }
}
