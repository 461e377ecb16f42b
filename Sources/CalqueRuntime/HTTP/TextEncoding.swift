import Foundation

/// Texts in the character sets that a `charset` parameter names (RFC 9110, section 8.3.2).
nonisolated enum TextEncoding {
  /// The text of some bytes: a byte order mark says how to read them, then the character set; what
  /// cannot be read by it is taken for UTF-8.
  static func text(_ data: Data, charset: String?) -> String {
    decoded(data, charset: charset) ?? String(decoding: data, as: UTF8.self)
  }

  /// The text of bytes that are no plain UTF-8; nil for those that are, or have to be taken for it.
  static func decoded(_ data: Data, charset: String?) -> String? {
    if let (encoding, length) = byteOrderMark(data) {
      return String(data: data.dropFirst(length), encoding: encoding)
    }
    guard let encoding = charset.flatMap(encoding), encoding != .utf8 else { return nil }
    return String(data: data, encoding: encoding)
  }

  /// The bytes of a text; nil where the character set is not known, or lacks a character.
  static func data(_ text: String, charset: String?) -> Data? {
    guard let charset else { return Data(text.utf8) }
    return encoding(charset).flatMap { text.data(using: $0) }
  }

  /// What a byte order mark says, and how long it is (WHATWG Encoding, section 6.1).
  private static func byteOrderMark(_ data: Data) -> (String.Encoding, Int)? {
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if data.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if data.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    return nil
  }

  /// The encoding that a character set's name means; nil for one that is not known.
  static func encoding(_ charset: String) -> String.Encoding? {
    switch charset.lowercased() {
    case "utf-8", "utf8": .utf8
    case "us-ascii", "ascii": .ascii
    case "iso-8859-1", "latin1": .isoLatin1
    case "windows-1252", "cp1252": .windowsCP1252
    // Without a byte order mark, the network's order (RFC 2781, section 4.3).
    case "utf-16", "utf-16be": .utf16BigEndian
    case "utf-16le": .utf16LittleEndian
    case "utf-32", "utf-32be": .utf32BigEndian
    case "shift_jis", "windows-31j": .shiftJIS
    case "iso-2022-jp": .iso2022JP
    case let other: rarer[other].map { String.Encoding(rawValue: 0x8000_0000 | $0) }
    }
  }

  /// Other character sets by the numbers that Core Foundation has for them, which `String.Encoding`
  /// takes on every platform.
  private static let rarer: [String: UInt] = [
    "iso-8859-2": 0x202, "iso-8859-3": 0x203, "iso-8859-4": 0x204, "iso-8859-5": 0x205,
    "iso-8859-6": 0x206, "iso-8859-7": 0x207, "iso-8859-8": 0x208, "iso-8859-9": 0x209,
    "iso-8859-15": 0x20F, "windows-1250": 0x501, "windows-1251": 0x502, "windows-1253": 0x503,
    "windows-1254": 0x504, "windows-1255": 0x505, "windows-1256": 0x506, "windows-1257": 0x507,
    "koi8-r": 0xA02, "big5": 0xA03, "gb2312": 0x631, "gbk": 0x631, "gb18030": 0x632,
    "euc-jp": 0x920, "euc-kr": 0x940,
  ]
}
