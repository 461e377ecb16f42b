// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Bytes of a JSON text as Swift values.
nonisolated enum JSONText {
  /// The value of a hexadecimal digit.
  @inline(__always)
  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// The characters of a string entry, its escapes decoded.
  static func string(_ bytes: UnsafeMutablePointer<UInt8>, _ entry: JSONTapeEntry) -> String {
    let source = UnsafeBufferPointer(start: bytes + Int(entry.offset), count: Int(entry.length))
    guard entry.kind == .escapedString else { return String(decoding: source, as: UTF8.self) }
    // What an escape stands for is never longer than the escape.
    return String(unsafeUninitializedCapacity: source.count) { unescape(source, into: $0) }
  }

  /// Decodes a scanned string; a surrogate without its other half becomes U+FFFD, as no Swift
  /// string can hold it (RFC 8259, section 8.2, leaves it open).
  private static func unescape(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var read = 0
    var written = 0
    while read < source.count {
      let byte = source[read]
      if byte != UInt8(ascii: "\\") {
        target[written] = byte
        written += 1
        read += 1
      } else if source[read + 1] == UInt8(ascii: "u") {
        for unit in UTF8.encode(unicodeEscape(source, at: &read)) ?? .init() {
          target[written] = unit
          written += 1
        }
      } else {
        target[written] = character(afterBackslash: source[read + 1])
        written += 1
        read += 2
      }
    }
    return written
  }

  private static func character(afterBackslash byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: byte
    }
  }

  /// Reads `\uXXXX`, or two that make a surrogate pair.
  private static func unicodeEscape(
    _ source: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) -> Unicode.Scalar {
    let first = codeUnit(source, at: position)
    position += 6
    guard first >= 0xD800, first < 0xE000 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard first < 0xDC00, position + 6 <= source.count, source[position] == UInt8(ascii: "\\"),
      source[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let second = codeUnit(source, at: position)
    guard second >= 0xDC00, second < 0xE000 else { return "\u{FFFD}" }
    position += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private static func codeUnit(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32 {
    (2..<6).reduce(0) { $0 << 4 | (hexValue(source[position + $1]) ?? 0) }
  }

  /// A key as a step of a path: `.name`, or `["any name"]`.
  static func pathStep(_ bytes: UnsafeMutablePointer<UInt8>, _ key: JSONTapeEntry) -> String {
    pathStep(string(bytes, key))
  }

  /// A name as a step of a path: `.name`, or `["any name"]`.
  static func pathStep(_ name: String) -> String {
    let isPlain =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x24: true
        default: false
        }
      }
    return isPlain ? ".\(name)" : "[\(String(reflecting: name))]"
  }
}
