import Foundation

/// Cuts bytes into lines, wherever they were cut before. A byte order mark at the start is left out.
nonisolated struct LineSplitter: Sendable {
  private let endsAtCarriageReturn: Bool
  private let ending: UInt8
  private var buffer: [UInt8] = []
  /// Where the line that is not complete yet begins, and up to where it has been looked at.
  private var start = 0
  private var seen = 0
  private var isAtStart = true
  private var skipsLineFeed = false

  /// Lines that end with a byte; with `endsAtCarriageReturn`, also with CR and with CR LF.
  init(ending: UInt8 = 0x0A, endsAtCarriageReturn: Bool = false) {
    self.ending = ending
    self.endsAtCarriageReturn = endsAtCarriageReturn
  }

  mutating func append(_ bytes: Data) {
    buffer.removeFirst(start)
    seen -= start
    start = 0
    buffer += bytes
  }

  /// The next complete line, without its end.
  mutating func next() -> ArraySlice<UInt8>? {
    guard skipMark() else { return nil }
    while seen < buffer.count {
      let byte = buffer[seen]
      seen += 1
      let isSecondHalf = skipsLineFeed && byte == 0x0A && seen == start + 1
      skipsLineFeed = false
      if isSecondHalf {
        start = seen
      } else if byte == ending || endsAtCarriageReturn && byte == 0x0D {
        skipsLineFeed = endsAtCarriageReturn && byte == 0x0D
        defer { start = seen }
        return buffer[start..<(seen - 1)]
      }
    }
    return nil
  }

  /// What is behind the last end of a line.
  var rest: ArraySlice<UInt8> { buffer[start...] }

  /// False where it takes more bytes to see whether there is a mark.
  private mutating func skipMark() -> Bool {
    guard isAtStart else { return true }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if buffer.count < 3, mark.starts(with: buffer) { return false }
    isAtStart = false
    if buffer.starts(with: mark) { (start, seen) = (3, 3) }
    return true
  }
}
