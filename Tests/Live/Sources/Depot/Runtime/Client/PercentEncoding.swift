// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Percent-encoding (RFC 3986, section 2): all but the unreserved characters.
nonisolated enum PercentEncoding {
  /// Encodes a text; with `allowsReserved`, the reserved characters and encoded triplets stay.
  static func encode(_ text: String, allowsReserved: Bool = false) -> String {
    if text.utf8.allSatisfy({ isUnreserved($0) }) { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      if isUnreserved(byte)
        || allowsReserved && (isReserved(byte) || isTriplet(bytes, at: index))
      {
        result.append(byte)
      } else {
        result += [0x25, hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func isReserved(_ byte: UInt8) -> Bool {
    ":/?#[]@!$&'()*+,;=".utf8.contains(byte)
  }

  private static func isTriplet(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0x25 && index + 2 < bytes.count
      && JSONText.hexValue(bytes[index + 1]) != nil && JSONText.hexValue(bytes[index + 2]) != nil
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
