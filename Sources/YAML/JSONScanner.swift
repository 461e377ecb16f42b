import Diagnostics

/// Reads JSON (RFC 8259) into the flat table; exactly JSON, nothing more.
///
/// The text is known to be UTF-8, so strings that have no escapes are taken from the source as is.
struct JSONScanner {
  var builder: NodeTreeBuilder
  let base: UnsafePointer<UInt8>
  let end: Int
  var position: Int

  /// Scans a whole file from `origin`, behind a byte order mark; nil after an error was reported.
  static func scan(
    _ source: UnsafeBufferPointer<UInt8>, from origin: Int, into builder: NodeTreeBuilder
  ) -> Node? {
    guard let base = source.baseAddress else { return nil }
    var scanner = JSONScanner(
      builder: builder, base: base, end: source.count, position: origin)
    scanner.skipSpace()
    guard scanner.scanValue() else { return nil }
    scanner.skipSpace()
    guard scanner.position == scanner.end else {
      _ = scanner.fail("nothing can follow the end of the JSON value")
      return nil
    }
    return scanner.builder.finish()
  }

  /// Reports an error at the character at `position`, or at the end of the text.
  mutating func fail(_ message: String, help: String? = nil) -> Bool {
    var length = position < end ? 1 : 0
    while position + length < end, base[position + length] & 0xC0 == 0x80 { length += 1 }
    builder.report.error(
      message, at: builder.range(position, position + length), notes: openerNote, help: help)
    return false
  }

  /// Where the text ends too early: what is still open.
  private var openerNote: [Diagnostic.Note] {
    guard position >= end, let frame = builder.frames.last else { return [] }
    let start = Int(builder.records[Int(frame.record)].start)
    let bracket = String(UnicodeScalar(base[start]))
    return [.init("this '\(bracket)' is not closed", at: builder.range(start, start + 1))]
  }

  @inline(__always)
  mutating func skipSpace() {
    while position < end {
      switch base[position] {
      case 0x0A:
        position += 1
        skipIndentation()
      case 0x20, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Skips spaces eight at a time: most of the white space of a printed document is indentation.
  @inline(__always)
  private mutating func skipIndentation() {
    while position + 8 <= end, ByteWords.load(base + position) == 0x2020_2020_2020_2020 {
      position += 8
    }
  }

  @inline(__always)
  private func isNext(_ byte: UInt8) -> Bool { position < end && base[position] == byte }

  // MARK: Values

  /// Scans one value (RFC 8259, section 3).
  private mutating func scanValue() -> Bool {
    guard position < end else { return fail("a value is expected here, and the text ends") }
    switch base[position] {
    case UInt8(ascii: "\""): return scanString()
    case UInt8(ascii: "{"): return scanObject()
    case UInt8(ascii: "["): return scanArray()
    case UInt8(ascii: "t"): return scanWord("true")
    case UInt8(ascii: "f"): return scanWord("false")
    case UInt8(ascii: "n"): return scanWord("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return scanNumber()
    default: return fail("a JSON value is expected here")
    }
  }

  private mutating func scanWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= end,
      ByteWords.areEqual(base + position, word.utf8Start, count: count)
    else { return fail("a JSON value is expected here", help: "put text in double quotes") }
    addPlain(until: position + count)
    return true
  }

  private mutating func addPlain(until stop: Int) {
    builder.addScalar(
      start: position, end: stop, textStart: position, textCount: stop - position, traits: [])
    position = stop
  }

  /// Section 4: objects.
  private mutating func scanObject() -> Bool {
    guard builder.open(.mapping, at: position) else { return false }
    position += 1
    skipSpace()
    guard !isNext(UInt8(ascii: "}")) else { return closeCollection() }
    while true {
      guard isNext(UInt8(ascii: "\"")) else {
        return fail("a key in double quotes is expected here")
      }
      guard scanString() else { return false }
      skipSpace()
      guard isNext(UInt8(ascii: ":")) else { return fail("':' is expected after a key") }
      position += 1
      skipSpace()
      guard scanValue() else { return false }
      skipSpace()
      if isNext(UInt8(ascii: "}")) { return closeCollection() }
      guard isNext(UInt8(ascii: ",")) else { return fail("',' or '}' is expected here") }
      position += 1
      skipSpace()
    }
  }

  /// Section 5: arrays.
  private mutating func scanArray() -> Bool {
    guard builder.open(.sequence, at: position) else { return false }
    position += 1
    skipSpace()
    guard !isNext(UInt8(ascii: "]")) else { return closeCollection() }
    while true {
      guard scanValue() else { return false }
      skipSpace()
      if isNext(UInt8(ascii: "]")) { return closeCollection() }
      guard isNext(UInt8(ascii: ",")) else { return fail("',' or ']' is expected here") }
      position += 1
      skipSpace()
    }
  }

  private mutating func closeCollection() -> Bool {
    position += 1
    return builder.close(end: position) != nil
  }

  /// Section 6: numbers.
  private mutating func scanNumber() -> Bool {
    let start = position
    if isNext(UInt8(ascii: "-")) { position += 1 }
    let isZero = isNext(UInt8(ascii: "0"))
    let digits = skipDigits()
    var isNumber = digits == 1 || digits > 1 && !isZero
    if isNumber, isNext(UInt8(ascii: ".")) {
      position += 1
      isNumber = skipDigits() > 0
    }
    if isNumber, isNext(UInt8(ascii: "e")) || isNext(UInt8(ascii: "E")) {
      position += 1
      if isNext(UInt8(ascii: "+")) || isNext(UInt8(ascii: "-")) { position += 1 }
      isNumber = skipDigits() > 0
    }
    let stop = position
    guard isNumber else {
      builder.report.error("this is no JSON number", at: builder.range(start, stop))
      return false
    }
    position = start
    addPlain(until: stop)
    return true
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while position < end, base[position] &- 0x30 < 10 { position += 1 }
    return position - start
  }
}
