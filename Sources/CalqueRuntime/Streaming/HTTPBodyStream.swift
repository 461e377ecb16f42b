import Foundation

/// A body as the stream that `URLSession` reads.
nonisolated enum HTTPBodyStream {
  /// A stream that tells of a file that cannot be read.
  static func stream(
    _ reader: HTTPBodyReader, fail: @escaping @Sendable (TransportError) -> Void
  ) -> InputStream {
    #if canImport(FoundationNetworking)
      return ReaderStream(reader, fail)
    #else
      return ReaderThread.stream(reader, fail: fail)
    #endif
  }
}

#if canImport(FoundationNetworking)
  /// A stream that reads the body itself.
  nonisolated private final class ReaderStream: InputStream {
    private let reader: HTTPBodyReader
    private var status = Stream.Status.notOpen
    private let fail: @Sendable (TransportError) -> Void

    init(_ reader: HTTPBodyReader, _ fail: @escaping @Sendable (TransportError) -> Void) {
      self.reader = reader
      self.fail = fail
      super.init(data: Data())
    }

    override var streamStatus: Stream.Status { status }

    override var streamError: (any Error)? { reader.fault }

    override var hasBytesAvailable: Bool { status == .open }

    override func open() { status = .open }

    override func close() { status = .closed }

    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength count: Int) -> Int {
      let read = reader.read(buffer, count)
      if read == 0 { status = .atEnd }
      if let fault = reader.fault {
        status = .error
        fail(fault)
      }
      return read
    }
  }
#else
  /// Fills one end of a pair of streams, because a subclass of `InputStream` would have to know what
  /// is private to Foundation.
  nonisolated private final class ReaderThread: Thread, @unchecked Sendable {
    // Unchecked, because only this thread touches the reader and the stream.
    private let reader: HTTPBodyReader
    private let output: OutputStream
    private let fail: @Sendable (TransportError) -> Void

    private init(
      _ reader: HTTPBodyReader, _ output: OutputStream,
      _ fail: @escaping @Sendable (TransportError) -> Void
    ) {
      self.reader = reader
      self.output = output
      self.fail = fail
      super.init()
    }

    /// The other end.
    static func stream(
      _ reader: HTTPBodyReader, fail: @escaping @Sendable (TransportError) -> Void
    ) -> InputStream {
      var input: InputStream?
      var output: OutputStream?
      Stream.getBoundStreams(
        withBufferSize: size, inputStream: &input, outputStream: &output)
      guard let input, let output else { return InputStream(data: Data()) }
      ReaderThread(reader, output, fail).start()
      return input
    }

    private static let size = 1 << 16

    override func main() {
      output.open()
      defer { output.close() }
      var buffer = [UInt8](repeating: 0, count: Self.size)
      while true {
        let count = buffer.withUnsafeMutableBufferPointer { pointer in
          pointer.baseAddress.map { reader.read($0, pointer.count) } ?? 0
        }
        if let fault = reader.fault { fail(fault) }
        guard count > 0, write(buffer, count) else { return }
      }
    }

    /// Waits until all bytes are taken; false where nobody takes them any more.
    private func write(_ buffer: [UInt8], _ count: Int) -> Bool {
      var start = 0
      while start < count {
        let written = buffer.withUnsafeBufferPointer { pointer in
          pointer.baseAddress.map { output.write($0 + start, maxLength: count - start) } ?? -1
        }
        guard written > 0 else { return false }
        start += written
      }
      return true
    }
  }
#endif
