/// Steps over the anchor and the tag that stand before a value (YAML 1.2.2, section 6.9), which
/// libyaml's marks include.
enum NodeProperties {
  /// The offset of the value whose properties begin at `start`.
  static func end(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        position = endOfProperty(source, position)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: "#"):
        while position < source.count, !isBreak(source[position]) { position += 1 }
      default:
        return position
      }
    }
    return position
  }

  /// Names and tags are ASCII in libyaml, which takes some other characters for line breaks.
  private static func endOfProperty(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var position = start + 1
    let isVerbatim = position < source.count && source[position] == UInt8(ascii: "<")
    while position < source.count, 0x21..<0x80 ~= source[position] {
      if isVerbatim, source[position] == UInt8(ascii: ">") { return position + 1 }
      if !isVerbatim, isFlowIndicator(source[position]) { return position }
      position += 1
    }
    return position
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
