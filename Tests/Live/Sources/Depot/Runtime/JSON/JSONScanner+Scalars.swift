// Part of Calque's runtime, which generated clients share. Edits will be lost.

// Strings, numbers and the three words: RFC 8259, sections 3, 6 and 7.
nonisolated extension JSONScanner {
  /// Scans `true`, `false` or `null`.
  mutating func scanWord(_ word: StaticString, _ kind: JSONTapeEntry.Kind) throws(JSONError) {
    let length = word.utf8CodeUnitCount
    for index in 0..<length where bytes[position + index] != word.utf8Start[index] {
      throw fault("a value")
    }
    append(kind, offset: position, length: length)
    position += length
  }

  /// Scans a number: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  mutating func scanNumber() throws(JSONError) {
    let start = position
    var kind = JSONTapeEntry.Kind.integer
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if bytes[position] == UInt8(ascii: "0") {
      position += 1
    } else {
      try scanDigits(orElse: position == start ? "a value" : "a digit")
    }
    if bytes[position] == UInt8(ascii: ".") {
      kind = .number
      position += 1
      try scanDigits(orElse: "a digit")
    }
    if bytes[position] | 0x20 == UInt8(ascii: "e") {
      kind = .number
      position += 1
      let sign = bytes[position]
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      try scanDigits(orElse: "a digit")
    }
    append(kind, offset: start, length: position - start)
  }

  private mutating func scanDigits(orElse expected: String) throws(JSONError) {
    guard bytes[position] &- 0x30 < 10 else { throw fault(expected) }
    repeat { position += 1 } while bytes[position] &- 0x30 < 10
  }

  /// Scans a string and checks its escapes and its UTF-8; nothing is decoded yet.
  mutating func scanString() throws(JSONError) {
    position += 1
    let start = position
    var kind = JSONTapeEntry.Kind.string
    while true {
      position += plainPrefix()
      switch bytes[position] {
      case UInt8(ascii: "\""):
        append(kind, offset: start, length: position - start)
        position += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escapedString
        try scanEscape()
      case 0x80...:
        try scanMultibyte()
      case 0 where position == count:
        throw fault("`\"` at the end of the string")
      case 0..<0x20:
        throw fault("an escaped control character")
      default:
        position += 1
      }
    }
  }

  /// How many of the next eight bytes stand for themselves: eight are compared in one word.
  @inline(__always)
  private func plainPrefix() -> Int {
    var length = 0
    while true {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(bytes + position + length).loadUnaligned(as: UInt64.self))
      let special = Self.specialBytes(word)
      if special != 0 { return length + special.trailingZeroBitCount / 8 }
      length += 8
    }
  }

  /// The high bit of the lowest byte that is a quotation mark, a backslash, a control character or
  /// not ASCII is the lowest bit set (the bytes above it may be set by a borrow).
  @inline(__always)
  static func specialBytes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let isQuote = (quote &- ones) & ~quote
    let isBackslash = (backslash &- ones) & ~backslash
    let isControl = (word &- ones &* 0x20) & ~word
    return (isQuote | isBackslash | isControl | word) & high
  }

  private mutating func scanEscape() throws(JSONError) {
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      for index in 2..<6 where JSONText.hexValue(bytes[position + index]) == nil {
        throw fault("`\\u` and four hexadecimal digits")
      }
      position += 6
    default:
      throw fault("an escape that JSON knows")
    }
  }

  /// Checks one character of two to four bytes: no overlong forms, no surrogates (RFC 3629).
  private mutating func scanMultibyte() throws(JSONError) {
    let first = bytes[position]
    let second = bytes[position + 1]
    let allowed: ClosedRange<UInt8>
    switch first {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    case 0xC2...0xF4: allowed = 0x80...0xBF
    default: throw fault("UTF-8")
    }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard allowed.contains(second) else { throw fault("UTF-8") }
    for index in 2..<max(length, 2) where bytes[position + index] & 0xC0 != 0x80 {
      throw fault("UTF-8")
    }
    position += length
  }
}
