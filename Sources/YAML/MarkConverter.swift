import CYAML

/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come nearly in order, so the converter goes on from the last one.
struct MarkConverter {
  private let text: UnsafeBufferPointer<UInt8>
  /// Where `text` begins in the file: behind a byte order mark.
  private let origin: Int
  private let isASCII: Bool
  private var scalars = 0
  private var position = 0

  init(text: UnsafeBufferPointer<UInt8>, origin: Int, isASCII: Bool) {
    self.text = text
    self.origin = origin
    self.isASCII = isASCII
  }

  @inline(__always)
  mutating func offset(of mark: yaml_mark_t) -> Int {
    let target = Int(clamping: mark.index)
    if isASCII { return origin + min(target, text.count) }
    if target > scalars { advance(to: target) } else { retreat(to: target) }
    return origin + position
  }

  private mutating func advance(to target: Int) {
    guard let base = text.baseAddress else { return }
    while scalars + 8 <= target, position + 8 <= text.count {
      let word = ByteWords.load(base + position)
      let continuations = word & ~(word << 1) & ByteWords.highBits
      scalars += 8 - continuations.nonzeroBitCount
      position += 8
    }
    while scalars < target, position < text.count {
      if !isContinuation(position) { scalars += 1 }
      position += 1
    }
    while position < text.count, isContinuation(position) { position += 1 }
  }

  private mutating func retreat(to target: Int) {
    while scalars > target, position > 0 {
      position -= 1
      if !isContinuation(position) { scalars -= 1 }
    }
  }

  private func isContinuation(_ position: Int) -> Bool { text[position] & 0xC0 == 0x80 }
}
