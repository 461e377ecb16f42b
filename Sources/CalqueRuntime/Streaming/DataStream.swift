public import Foundation

/// The bytes of an answer in chunks, as they come.
///
/// It can be read once. Leaving the loop closes the connection, and so does cancelling the task.
nonisolated public struct DataStream<Failure: ClientFailure>: AsyncSequence, Sendable {
  let response: HTTPResponse

  init(response: HTTPResponse) { self.response = response }

  /// Bytes that are there already, for tests and previews.
  public init(of data: Data) {
    response = HTTPResponse(status: 200, stream: ByteStream(data))
  }

  /// Reads the chunks.
  public func makeAsyncIterator() -> Iterator { Iterator(self) }

  /// Reads the chunks, one after the other.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private let response: HTTPResponse
    private var bytes: ByteStream.AsyncIterator?

    fileprivate init(_ stream: DataStream) {
      response = stream.response
      bytes = stream.response.stream?.makeAsyncIterator()
    }

    /// The next chunk, never an empty one; nil at the end.
    public mutating func next() async throws(Failure) -> Data? {
      do throws(TransportError) {
        return try await bytes?.next()
      } catch {
        throw StreamFault.transport(error).failure(of: response)
      }
    }
  }

  /// Writes all of it to a file, which takes the place of another one when it is complete.
  public func save(to file: URL) async throws(Failure) {
    do throws(TransportError) {
      let partial = try PartialFile(for: file)
      if let stream = response.stream {
        for try await chunk in stream { try partial.append(chunk) }
      }
      try partial.finish()
    } catch {
      throw StreamFault.transport(error).failure(of: response)
    }
  }
}
