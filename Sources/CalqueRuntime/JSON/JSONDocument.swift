import Foundation

/// A parsed text: a copy of its bytes and the tape over them. It never changes once it is made.
nonisolated final class JSONDocument: @unchecked Sendable {
  // Unchecked, because pointers are not Sendable: both are written before `init` returns and
  // only read after it, until `deinit`.

  /// The text, followed by `JSONScanner.padding` zero bytes.
  let bytes: UnsafeMutablePointer<UInt8>

  /// The tape; the root is entry 0.
  let tape: UnsafeMutablePointer<JSONTapeEntry>

  /// The string of another text in which this one stands, where it does.
  let holder: JSONSlice?

  /// Parses a text as RFC 8259 has it; the whole text is one value.
  init(parsing data: Data, in holder: JSONSlice? = nil) throws(JSONError) {
    self.holder = holder
    let count = data.count
    guard count < Int(UInt32.max) - JSONScanner.padding else {
      throw JSONError(path: "$", expected: "at most 4 GB of JSON", found: "\(count) bytes")
    }
    bytes = .allocate(capacity: count + JSONScanner.padding)
    data.copyBytes(to: bytes, count: count)
    (bytes + count).initialize(repeating: 0, count: JSONScanner.padding)
    var scanner = JSONScanner(bytes: bytes, count: count)
    do throws(JSONError) {
      try scanner.scan()
    } catch {
      bytes.deallocate()
      scanner.tape.deallocate()
      throw error
    }
    tape = scanner.tape
  }

  deinit {
    bytes.deallocate()
    tape.deallocate()
  }

  /// The root value.
  var root: JSONSlice { JSONSlice(document: self, index: 0) }
}
