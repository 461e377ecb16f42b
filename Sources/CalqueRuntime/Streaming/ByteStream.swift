public import Foundation

/// The bytes of an answer in chunks, as they come.
///
/// It can be read once, by one reader. The connection is closed when the bytes are at their end, when
/// the loop over them is left, when the reading task is cancelled, and when nobody holds the stream
/// any more. A body that is cut off ends with an error.
///
/// Memory holds little of what is not read yet, however slow the reader is: the sender is held back,
/// and on Linux, while other calls need the thread of the network, the rest waits on disk.
nonisolated public struct ByteStream: AsyncSequence, Sendable {
  /// Gives the next chunk, never an empty one; nil at the end.
  public typealias Pull = @Sendable () async throws(TransportError) -> Data?

  private let source: ByteSource

  /// How to go on where the connection was lost; nil where that is not known.
  var reopening: StreamReopening?

  /// A stream that asks a closure for each chunk; `close` is called once, after which no chunk is
  /// asked for.
  public init(pull: @escaping Pull, close: @escaping @Sendable () -> Void) {
    source = ByteSource(pull: pull, close: close)
  }

  /// A stream of bytes that are there already.
  public init(_ data: Data) {
    let rest = LockedValue<Data?>(data.isEmpty ? nil : data)
    self.init {
      rest.withLock { rest in
        defer { rest = nil }
        return rest
      }
    } close: {
      rest.withLock { $0 = nil }
    }
  }

  /// Reads the chunks.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: Reader(source)) }

  /// Reads the chunks, one after the other.
  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    fileprivate let reader: Reader

    /// The next chunk, never an empty one; nil at the end.
    public mutating func next() async throws(TransportError) -> Data? {
      try await reader.source.next()
    }
  }

  /// Closes the source when the last copy of an iterator is gone.
  fileprivate final class Reader: Sendable {
    let source: ByteSource

    init(_ source: ByteSource) { self.source = source }

    deinit { source.close() }
  }

  /// Takes what is left into memory, up to a limit; what is behind it is not fetched.
  func collected(upTo limit: Int = .max) async throws(TransportError) -> Data {
    var result = Data()
    for try await chunk in self {
      result.append(chunk.prefix(limit - result.count))
      if result.count == limit { break }
    }
    return result
  }
}

nonisolated extension ByteStream: Hashable {
  /// Whether both read from the same connection.
  public static func == (left: ByteStream, right: ByteStream) -> Bool {
    left.source === right.source
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(source)) }
}
