// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

/// A parsed text: a copy of its bytes and the tape over them. It never changes once it is made.
nonisolated final class JSONDocument: @unchecked Sendable {
  // Unchecked, because pointers are not Sendable: both are written before `init` returns and
  // only read after it, until `deinit`.

  /// The text, followed by `JSONScanner.padding` zero bytes.
  let bytes: UnsafeMutablePointer<UInt8>

  /// The tape; the root is entry 0.
  let tape: UnsafeMutablePointer<JSONTapeEntry>

  /// Parses a text as RFC 8259 has it; the whole text is one value.
  init(parsing data: Data) throws(JSONError) {
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
