/// Strings (RFC 8259, section 7).
extension JSONScanner {
  /// Scans a string whose opening quote is at `position`.
  mutating func scanString() -> Bool {
    let start = position
    position += 1
    skipPlainText()
    if position < end, base[position] == UInt8(ascii: "\"") {
      let textStart = start + 1
      let textCount = position - textStart
      position += 1
      builder.addScalar(
        start: start, end: position, textStart: textStart, textCount: textCount,
        traits: .isString)
      return true
    }
    return scanEscapedString(from: start)
  }

  /// Moves to the next quote, backslash or control character, eight bytes at a time.
  @inline(__always)
  private mutating func skipPlainText() {
    while position + 8 <= end {
      let word = ByteWords.load(base + position)
      let quotes = ByteWords.zeroBytes(word ^ 0x2222_2222_2222_2222)
      let backslashes = ByteWords.zeroBytes(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      let controls = (word &- 0x2020_2020_2020_2020) & ~word & ByteWords.highBits
      let stops = quotes | backslashes | controls
      if stops != 0 {
        position += stops.trailingZeroBitCount / 8
        return
      }
      position += 8
    }
    while position < end {
      switch base[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20: return
      default: position += 1
      }
    }
  }

  /// Scans a string from its first escape on: the text goes to the side buffer.
  private mutating func scanEscapedString(from start: Int) -> Bool {
    let textStart = builder.unescaped.count
    var copied = start + 1
    while true {
      builder.unescaped.append(
        contentsOf: UnsafeBufferPointer(start: base + copied, count: position - copied))
      guard position < end else { return failAsOpen(from: start) }
      switch base[position] {
      case UInt8(ascii: "\""):
        position += 1
        builder.addScalar(
          start: start, end: position, textStart: textStart,
          textCount: builder.unescaped.count - textStart, traits: [.isString, .isUnescaped])
        return true
      case UInt8(ascii: "\\"):
        guard scanEscape() else { return false }
      default: return failAtControlCharacter()
      }
      copied = position
      skipPlainText()
    }
  }

  private mutating func failAtControlCharacter() -> Bool {
    if base[position] == 0x0A || base[position] == 0x0D {
      return fail(
        "a JSON string cannot go on on the next line",
        help: "close the quote, or write the line break as '\\n'")
    }
    return fail(
      "a control character must be escaped in a JSON string",
      help: "write it as '\\t' or '\\u00..'")
  }

  private mutating func failAsOpen(from start: Int) -> Bool {
    builder.report.error(
      "the text ends inside a string", at: builder.range(position, position),
      notes: [.init("the string begins here", at: builder.range(start, start + 1))])
    return false
  }

  /// Appends what the escape at `position` stands for.
  private mutating func scanEscape() -> Bool {
    guard position + 1 < end else {
      position = end
      return fail("the text ends inside a string")
    }
    let byte: UInt8
    switch base[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = base[position + 1]
    case UInt8(ascii: "b"): byte = 0x08
    case UInt8(ascii: "f"): byte = 0x0C
    case UInt8(ascii: "n"): byte = 0x0A
    case UInt8(ascii: "r"): byte = 0x0D
    case UInt8(ascii: "t"): byte = 0x09
    case UInt8(ascii: "u"): return scanUnicodeEscape()
    default: return fail("JSON has no such escape", help: "write a backslash as '\\\\'")
    }
    builder.unescaped.append(byte)
    position += 2
    return true
  }

  /// Appends the scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func scanUnicodeEscape() -> Bool {
    let start = position
    guard let unit = codeUnit(at: position) else {
      return fail("'\\u' takes four hexadecimal digits")
    }
    position += 6
    if unit & 0xFC00 == 0xD800, let low = codeUnit(at: position), low & 0xFC00 == 0xDC00 {
      position += 6
      append(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF))
    } else if unit & 0xF800 == 0xD800 {
      builder.report.warning(
        "half of a surrogate pair is no character and becomes U+FFFD",
        at: builder.range(start, position))
      append(0xFFFD)
    } else {
      append(unit)
    }
    return true
  }

  /// The value of `\uXXXX` at an offset.
  private func codeUnit(at offset: Int) -> UInt32? {
    guard offset + 6 <= end, base[offset] == UInt8(ascii: "\\"),
      base[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var value = 0
    for index in offset + 2..<offset + 6 {
      let digit = base[index].digit
      guard digit < 16 else { return nil }
      value = value << 4 | digit
    }
    return UInt32(value)
  }

  private mutating func append(_ scalar: UInt32) {
    guard let scalar = UnicodeScalar(scalar) else { return }
    builder.unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
