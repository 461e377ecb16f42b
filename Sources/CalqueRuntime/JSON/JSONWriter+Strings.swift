// Strings: RFC 8259, section 7.
nonisolated extension JSONWriter {
  /// Writes a string; quotation marks, backslashes and control characters are escaped, and nothing
  /// else is.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  /// Writes a string that holds a value as JSON; what cannot be written in it has its path behind
  /// that of the string.
  mutating func embedded(_ value: some JSONWritable) {
    var text = JSONWriter()
    value.write(to: &text)
    if let error = text.error { return fail(with: error) }
    text.buffer.withUnsafeBufferPointer { string($0) }
  }

  /// Writes the bytes of a string.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    var plain = 0
    for position in bytes.indices where Self.needsEscape(bytes[position]) {
      buffer.append(contentsOf: bytes[plain..<position])
      escape(bytes[position])
      plain = position + 1
    }
    buffer.append(contentsOf: bytes[plain...])
    buffer.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): text("\\\"")
    case UInt8(ascii: "\\"): text("\\\\")
    case 0x08: text("\\b")
    case 0x09: text("\\t")
    case 0x0A: text("\\n")
    case 0x0C: text("\\f")
    case 0x0D: text("\\r")
    default:
      text("\\u00")
      buffer.append(Self.hexDigit(byte >> 4))
      buffer.append(Self.hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }
}
