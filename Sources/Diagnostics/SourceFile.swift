/// One file that a run has read: its name, its bytes, and where its lines begin.
package struct SourceFile: Sendable {
  package let id: SourceFileID
  /// The path as the user wrote it; diagnostics print it unchanged.
  package let path: String
  package let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Unicode scalars before every block of bytes, where a line is long enough to need them.
  private let scalarCounts: [Int]

  package init(id: SourceFileID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
    scalarCounts = Self.scalarCounts(of: bytes, lineStarts: lineStarts)
  }

  /// The range that covers the whole file.
  package var range: SourceRange {
    SourceRange(file: id, start: 0, end: bytes.count)
  }

  /// Line and column, both from 1, of a byte offset; a column is a Unicode scalar, so a tab counts one.
  package func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    return SourceLocation(
      line: line + 1, column: countScalars(lineStarts[line]..<offset) + 1)
  }

  /// Unicode scalars that begin in a range; a bounded amount of work also in a line of megabytes.
  private func countScalars(_ range: Range<Int>) -> Int {
    let (first, last) = (range.lowerBound / Self.blockSize, range.upperBound / Self.blockSize)
    guard first < last, !scalarCounts.isEmpty else { return bytes[range].count(where: Self.isLead) }
    let before = bytes[first * Self.blockSize..<range.lowerBound].count(where: Self.isLead)
    let after = bytes[last * Self.blockSize..<range.upperBound].count(where: Self.isLead)
    return scalarCounts[last] + after - scalarCounts[first] - before
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

  private static let blockSize = 1024

  private static func isLead(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// A minified document is one line, and thousands of findings in it must not each read all of it.
  private static func scalarCounts(of bytes: [UInt8], lineStarts: [Int]) -> [Int] {
    let ends = lineStarts.dropFirst() + [bytes.count]
    guard zip(lineStarts, ends).contains(where: { $1 - $0 > 16 * blockSize }) else { return [] }
    var counts = [0]
    for start in stride(from: 0, to: bytes.count - blockSize + 1, by: blockSize) {
      let scalars = bytes[start..<start + blockSize].count(where: isLead)
      counts.append(counts[counts.count - 1] + scalars)
    }
    return counts
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
