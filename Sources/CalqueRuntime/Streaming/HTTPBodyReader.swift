import Foundation

/// Reads a body once, piece by piece, as long as it was when the reading began.
nonisolated final class HTTPBodyReader {
  /// What is left of the body.
  private var segments: ArraySlice<HTTPBody.Segment>
  private var data = Data()
  private var file: InputStream?
  private var fileURL: URL?
  private var remaining: Int
  private(set) var fault: TransportError?
  private let progress: @Sendable (Int) -> Void

  /// The bytes of the whole body.
  let length: Int

  /// A reader that tells of each piece how long it is.
  init(
    _ body: HTTPBody, progress: @escaping @Sendable (Int) -> Void
  ) throws(TransportError) {
    length = try body.measured()
    remaining = length
    segments = body.segments[...]
    self.progress = progress
  }

  deinit { file?.close() }

  private static let short = TransportError(.file, "A file of the body has become shorter.")

  /// Reads up to `count` bytes; 0 at the end, -1 where a file cannot be read or has become shorter.
  func read(_ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let wanted = min(count, remaining)
    guard wanted > 0 else { return 0 }
    while true {
      let read = readSegment(buffer, wanted)
      if read > 0 {
        remaining -= read
        progress(read)
        return read
      }
      guard read == 0, beginNextSegment() else {
        // Bytes that are missing at the end may be those of any file.
        fault = read < 0 ? fileURL.map(TransportError.unreadable) ?? Self.short : Self.short
        return -1
      }
    }
  }

  private func readSegment(_ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    if let file { return file.read(buffer, maxLength: count) }
    let piece = data.prefix(count)
    piece.copyBytes(to: buffer, count: piece.count)
    data = data.dropFirst(piece.count)
    return piece.count
  }

  private func beginNextSegment() -> Bool {
    file?.close()
    file = nil
    switch segments.popFirst() {
    case .data(let data): self.data = data
    case .file(let url):
      fileURL = url
      file = InputStream(url: url)
      file?.open()
      return file != nil
    case nil: return false
    }
    return true
  }
}
