// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// One pass over a text that checks it against RFC 8259 and writes the tape.
///
/// The text is followed by zero bytes: a zero byte is not valid anywhere, so that nothing here has
/// to ask whether the end is reached before it looks.
nonisolated struct JSONScanner {
  /// Zero bytes behind the text: as many as are looked at in one go.
  static let padding = 16

  /// Containers within containers that are read; a reader of models calls itself this often.
  static let maximumDepth = 512

  let bytes: UnsafeMutablePointer<UInt8>
  let count: Int
  var position = 0

  private(set) var tape: UnsafeMutablePointer<JSONTapeEntry>
  private(set) var tapeCount = 0
  private var tapeCapacity: Int

  /// The open containers, outermost first, as indices into the tape.
  private(set) var open: [Int] = []

  init(bytes: UnsafeMutablePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
    tapeCapacity = count / 12 + 8
    tape = .allocate(capacity: tapeCapacity)
    open.reserveCapacity(16)
  }

  /// Scans the one value that a text is.
  mutating func scan() throws(JSONError) {
    if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    repeat {
      skipWhitespace()
      try scanValue()
    } while try continuesAfterValue()
    skipWhitespace()
    guard position == count else { throw fault("the end of the text") }
  }

  /// Scans a scalar, or opens a container and its first key; an empty container is closed at once.
  private mutating func scanValue() throws(JSONError) {
    switch bytes[position] {
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "{"): try openObject()
    case UInt8(ascii: "["): try openArray()
    case UInt8(ascii: "t"): try scanWord("true", .true)
    case UInt8(ascii: "f"): try scanWord("false", .false)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    default: try scanNumber()
    }
  }

  /// Closes what ends here; true where another value follows.
  private mutating func continuesAfterValue() throws(JSONError) -> Bool {
    while let container = open.last {
      let isObject = tape[container].kind == .object
      if isUnfinished(container) { return true }
      skipWhitespace()
      switch bytes[position] {
      case UInt8(ascii: ","):
        position += 1
        skipWhitespace()
        tape[container].length += 1
        if isObject { try scanKey() }
        return true
      case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
        position += 1
        close(container)
      default:
        throw fault(isObject ? "`,` or `}`" : "`,` or `]`")
      }
    }
    return false
  }

  /// Whether a container was opened and waits for its first value.
  private func isUnfinished(_ container: Int) -> Bool {
    let first = tape[container].kind == .object ? container + 2 : container + 1
    return tapeCount == first && tape[container].length == 1
  }

  private mutating func openObject() throws(JSONError) {
    try open(.object)
    if bytes[position] == UInt8(ascii: "}") {
      position += 1
      close(tapeCount - 1)
    } else {
      tape[tapeCount - 1].length = 1
      try scanKey()
    }
  }

  private mutating func openArray() throws(JSONError) {
    try open(.array)
    if bytes[position] == UInt8(ascii: "]") {
      position += 1
      close(tapeCount - 1)
    } else {
      tape[tapeCount - 1].length = 1
    }
  }

  private mutating func open(_ kind: JSONTapeEntry.Kind) throws(JSONError) {
    guard open.count < Self.maximumDepth else {
      throw fault("at most \(Self.maximumDepth) levels of nesting")
    }
    append(kind, offset: position, length: 0)
    open.append(tapeCount - 1)
    position += 1
    skipWhitespace()
  }

  private mutating func close(_ container: Int) {
    tape[container].next = UInt32(truncatingIfNeeded: tapeCount)
    open.removeLast()
  }

  private mutating func scanKey() throws(JSONError) {
    guard bytes[position] == UInt8(ascii: "\"") else { throw fault("a member's name") }
    try scanString()
    skipWhitespace()
    guard bytes[position] == UInt8(ascii: ":") else { throw fault("`:`") }
    position += 1
    skipWhitespace()
  }

  @inline(__always)
  mutating func skipWhitespace() {
    while true {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  @inline(__always)
  mutating func append(_ kind: JSONTapeEntry.Kind, offset: Int, length: Int) {
    if tapeCount == tapeCapacity { grow() }
    let entry = JSONTapeEntry(
      offset: UInt32(truncatingIfNeeded: offset), length: UInt32(truncatingIfNeeded: length),
      next: UInt32(truncatingIfNeeded: tapeCount + 1), kind: kind)
    (tape + tapeCount).initialize(to: entry)
    tapeCount += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<JSONTapeEntry>.allocate(capacity: tapeCapacity * 2)
    larger.moveInitialize(from: tape, count: tapeCount)
    tape.deallocate()
    tape = larger
    tapeCapacity *= 2
  }
}
