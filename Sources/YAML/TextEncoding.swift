/// How the bytes of a file are encoded, as far as reading needs to know.
enum TextEncoding: Equatable {
  case ascii
  case utf8
  /// Not UTF-8: the offset of the first byte that cannot be decoded.
  case malformed(at: Int)

  /// Decides by reading every byte (Unicode, table 3-7: well-formed UTF-8).
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    self = .ascii
    guard let base = bytes.baseAddress else { return }
    var position = 0
    while position < bytes.count {
      if position + 8 <= bytes.count, ByteWords.load(base + position) & ByteWords.highBits == 0 {
        position += 8
      } else if bytes[position] < 0x80 {
        position += 1
      } else {
        let length = Self.sequenceLength(bytes, position)
        guard length > 0 else {
          self = .malformed(at: position)
          return
        }
        self = .utf8
        position += length
      }
    }
  }

  /// Bytes of the sequence that starts at a position, or 0 where it is malformed.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    let lead = bytes[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
