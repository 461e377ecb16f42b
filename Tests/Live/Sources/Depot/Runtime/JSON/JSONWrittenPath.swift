// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Finds out where a writer stands, from what it has written; asked only where there is an error.
nonisolated enum JSONWrittenPath {
  /// One open container.
  private enum Level {
    case object(key: String)
    case array(index: Int)
  }

  /// The path of the value that comes next.
  static func path(of buffer: [UInt8]) -> String {
    var levels: [Level] = []
    var position = 0
    while position < buffer.count {
      switch buffer[position] {
      case UInt8(ascii: "{"): levels.append(.object(key: ""))
      case UInt8(ascii: "["): levels.append(.array(index: 0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): levels.removeLast()
      case UInt8(ascii: ","): nextElement(&levels)
      case UInt8(ascii: "\""):
        let start = position
        position = end(ofStringAt: position, in: buffer)
        noteKey(buffer[start...position], &levels)
      default: break
      }
      position += 1
    }
    return levels.reduce("$") { $0 + step($1) }
  }

  private static func nextElement(_ levels: inout [Level]) {
    if case .array(let index)? = levels.last { levels[levels.count - 1] = .array(index: index + 1) }
  }

  /// Takes a string for the current key; a value that is a string is followed by the next key.
  private static func noteKey(_ quoted: ArraySlice<UInt8>, _ levels: inout [Level]) {
    guard case .object? = levels.last else { return }
    let key = String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
    levels[levels.count - 1] = .object(key: key)
  }

  private static func end(ofStringAt start: Int, in buffer: [UInt8]) -> Int {
    var position = start + 1
    while buffer[position] != UInt8(ascii: "\"") {
      position += buffer[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return position
  }

  private static func step(_ level: Level) -> String {
    switch level {
    case .object(let key): JSONText.pathStep(key)
    case .array(let index): "[\(index)]"
    }
  }
}
