// What to say where a text is broken.
nonisolated extension JSONScanner {
  /// An error at the byte that is looked at, with the path of the value it is in.
  func fault(_ expected: String) -> JSONError {
    JSONError(path: path, expected: expected, found: found, offset: position)
  }

  /// The way to what is being scanned, through the open containers.
  private var path: String {
    var path = "$"
    for (level, container) in open.enumerated() {
      let inner = level + 1 < open.count ? open[level + 1] : tapeCount
      path += step(in: container, to: inner)
    }
    return path
  }

  /// One step of the path: the last key, or the last index, before an entry.
  private func step(in container: Int, to inner: Int) -> String {
    guard tape[container].length > 0 else { return "" }
    guard tape[container].kind == .object else { return "[\(tape[container].length - 1)]" }
    var key = container + 1
    while key < tapeCount {
      let value = key + 1
      if value >= tapeCount || value == inner { return JSONText.pathStep(bytes, tape[key]) }
      key = Int(tape[value].next)
      if key >= inner { return key == inner ? JSONText.pathStep(bytes, tape[value - 1]) : "" }
    }
    return ""
  }

  private var found: String {
    let byte = bytes[position]
    if position >= count { return "the end of the text" }
    if byte > 0x20, byte < 0x7F { return "`\(Character(UnicodeScalar(byte)))`" }
    return "byte 0x" + String(byte, radix: 16, uppercase: true)
  }
}
