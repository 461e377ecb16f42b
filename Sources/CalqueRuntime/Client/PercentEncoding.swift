/// Percent-encoding (RFC 3986, section 2): all but the unreserved characters.
nonisolated enum PercentEncoding {
  /// Where values stand.
  enum Component {
    case path
    case query
    case form

    /// The reserved characters that end the part of the URL, or that no URL has there
    /// (RFC 3986, sections 3.3 and 3.4).
    var forbidden: String {
      switch self {
      case .path: "?#[]"
      case .query: "#[]"
      case .form: ""
      }
    }
  }

  /// Encodes a text; with `allowsReserved`, encoded triplets stay, and the reserved characters that
  /// the place can have (RFC 6570, section 3.2.3; OpenAPI 3.1.1, section 4.8.12.2).
  static func encode(
    _ text: String, allowsReserved: Bool = false, in component: Component = .form
  ) -> String {
    if text.utf8.allSatisfy({ isUnreserved($0) }) { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      if isUnreserved(byte)
        || allowsReserved
          && (isReserved(byte, in: component) || isTriplet(bytes, at: index))
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

  /// Encodes what no value of a cookie can hold (RFC 6265, section 4.1.1), and no more.
  static func cookie(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain =
        (0x21...0x7E).contains(scalar.value) && !" \",;\\".unicodeScalars.contains(scalar)
      return isPlain ? String(scalar) : encode(String(scalar))
    }
    .joined()
  }

  private static func isReserved(_ byte: UInt8, in component: Component) -> Bool {
    ":/?#[]@!$&'()*+,;=".utf8.contains(byte) && !component.forbidden.utf8.contains(byte)
  }

  private static func isTriplet(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0x25 && index + 2 < bytes.count
      && JSONText.hexValue(bytes[index + 1]) != nil && JSONText.hexValue(bytes[index + 2]) != nil
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
