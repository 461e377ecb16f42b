import Foundation

/// The values of JSON Lines (one on each line) or of a JSON text sequence (RFC 7464), decoded as
/// they come.
///
/// It can be read once. Leaving the loop closes the connection, and so does cancelling the task.
nonisolated public struct JSONStream<Element: JSONReadable & Sendable, Failure: ClientFailure>:
  AsyncSequence, Sendable
{
  let response: HTTPResponse

  /// Values that are there already.
  private let ready: [Element]

  /// What is between two values: a line feed, or the record separator of a sequence.
  let separator: UInt8

  init(response: HTTPResponse, separator: UInt8) {
    self.response = response
    self.separator = separator
    ready = []
  }

  /// Values that are there already, for tests and previews.
  public init(of values: [Element]) {
    response = HTTPResponse(status: 200)
    separator = 0x0A
    ready = values
  }

  /// Reads the values.
  public func makeAsyncIterator() -> Iterator { Iterator(self) }

  /// Reads the values, one after the other.
  public struct Iterator: AsyncIteratorProtocol, Sendable {
    private let response: HTTPResponse
    private var bytes: ByteStream.AsyncIterator?
    private var lines: LineSplitter
    private var ready: ArraySlice<Element>

    fileprivate init(_ stream: JSONStream) {
      response = stream.response
      bytes = stream.response.stream?.makeAsyncIterator()
      lines = LineSplitter(ending: stream.separator)
      ready = stream.ready[...]
    }

    /// The next value; nil at the end, and behind an error.
    public mutating func next() async throws(Failure) -> Element? {
      if let value = ready.popFirst() { return value }
      do throws(StreamFault) {
        while let line = try await line() {
          if let value = try Self.value(line) { return value }
        }
        return nil
      } catch {
        bytes = nil
        throw error.failure(of: response)
      }
    }

    /// The next line; the last one need not have an end.
    private mutating func line() async throws(StreamFault) -> ArraySlice<UInt8>? {
      while bytes != nil {
        if let line = lines.next() { return line }
        do throws(TransportError) {
          if let chunk = try await bytes?.next() {
            lines.append(chunk)
            continue
          }
        } catch {
          throw .transport(error)
        }
        bytes = nil
        return lines.rest
      }
      return nil
    }

    /// The value of a line; nil where the line is blank.
    private static func value(_ line: ArraySlice<UInt8>) throws(StreamFault) -> Element? {
      guard line.contains(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return nil }
      let data = Data(line)
      do throws(JSONError) {
        return try Element(jsonData: data)
      } catch {
        throw .decoding(error, data)
      }
    }
  }
}
