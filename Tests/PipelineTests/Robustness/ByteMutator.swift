/// Damages a text without knowing what it says.
struct ByteMutator {
  /// What means something to YAML, to JSON or to OpenAPI.
  static let pieces = [
    "\t", "\n", " ", ":", ": ", "- ", "? ", "&a ", "*a", "<<: *a\n", "{", "}", "[", "]", "\"", "'",
    "|\n", ">-\n", "#", "!", "!!str ", "%", "---\n", "...\n", "\\", "\\ud83d", "\u{FEFF}", "😀",
    "\0", "\r", ",", "@", "~", "null", "$ref: ", "allOf:\n", "\u{85}", "\u{2028}",
  ]

  static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = random.index(below: bytes.count)
    let end = min(bytes.count, place + random.index(below: 40))
    let part = Array(bytes[place..<end])
    switch random.index(below: 7) {
    case 0: bytes[place] ^= 1 << UInt8(random.index(below: 8))
    case 1: bytes.insert(UInt8(random.index(below: 256)), at: place)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: part, at: place)
    case 4: bytes.insert(contentsOf: part, at: random.index(below: bytes.count))
    case 5: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: random.pick(pieces).utf8, at: place)
    }
  }
}
