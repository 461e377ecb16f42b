/// One file that a run has read: its name, its bytes, and where its lines begin.
package struct SourceFile: Sendable {
  package let id: SourceFileID
  /// The path as the user wrote it; diagnostics print it unchanged.
  package let path: String
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  package init(id: SourceFileID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// The range that covers the whole file.
  package var range: SourceRange {
    SourceRange(file: id, start: 0, end: bytes.count)
  }

  /// Line and column, both from 1, of a byte offset; a column is a Unicode scalar, so a tab counts one.
  package func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    let scalars = bytes[lineStarts[line]..<offset].count { $0 & 0xC0 != 0x80 }
    return SourceLocation(line: line + 1, column: scalars + 1)
  }

  /// The byte offsets of the line (from 1) that a location names, without its line break.
  package func byteRange(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Binary search for the line that holds an offset, as an index from 0.
  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line ends at LF, CR LF or a lone CR (YAML 1.2.2, section 5.4).
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for (offset, byte) in bytes.enumerated() {
        let isLoneReturn = byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
        if byte == 0x0A || isLoneReturn { starts.append(offset + 1) }
      }
    }
    return starts
  }
}

/// A place in a file as editors count it: line and column, both from 1.
package struct SourceLocation: Hashable, Sendable {
  package let line: Int
  package let column: Int
}
