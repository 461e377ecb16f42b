/// The formats that a reader of answers takes apart, as it does.
extension Primitive.StringFormat {
  func fits(_ text: String) -> Bool {
    switch self {
    case .plain, .uri, .other, .content, .file, .binary: true
    case .dateTime: Self.isDateTime(text)
    case .date: text.utf8.count == 10 && Self.isDate(text.utf8.prefix(10))
    case .uuid: Self.isUUID(text)
    case .base64: Self.isBase64(text)
    case .decimal: Double(text) != nil
    }
  }

  var words: String {
    switch self {
    case .plain, .uri, .other, .content, .file, .binary: "a string"
    case .dateTime: "a date-time (RFC 3339)"
    case .date: "a date (RFC 3339)"
    case .uuid: "a UUID"
    case .base64: "base64"
    case .decimal: "a decimal number"
    }
  }

  /// date-time of RFC 3339, section 5.6.
  private static func isDateTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, isDate(bytes.prefix(10)), bytes[10] | 0x20 == UInt8(ascii: "t"),
      matches(bytes[11..<19], "00:00:00")
    else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    let hour = number(bytes[11..<13])
    let second = number(bytes[17..<19])
    guard hour < 24, number(bytes[14..<16]) < 60, second < 60 else { return false }
    if rest.count == 1 { return rest.first.map { $0 | 0x20 } == UInt8(ascii: "z") }
    return matches(rest, "+00:00") || matches(rest, "-00:00")
  }

  private static func isDate(_ bytes: some Collection<UInt8>) -> Bool {
    guard matches(bytes, "0000-00-00") else { return false }
    let bytes = Array(bytes)
    let year = number(bytes[..<4])
    let month = number(bytes[5..<7])
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month) else { return false }
    return (1...days[month - 1]).contains(number(bytes[8..<10]))
  }

  private static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }

  /// RFC 4648, section 4.
  private static func isBase64(_ text: String) -> Bool {
    let letters = text.utf8.reversed().drop { $0 == UInt8(ascii: "=") }
    return text.utf8.count.isMultiple(of: 4) && text.utf8.count - letters.count <= 2
      && letters.allSatisfy { byte in
        isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2B, 0x2F].contains(byte)
      }
  }

  /// Whether digits stand where the pattern has noughts, and its other characters where it has them.
  private static func matches(_ bytes: some Collection<UInt8>, _ pattern: String) -> Bool {
    bytes.count == pattern.utf8.count
      && zip(bytes, pattern.utf8).allSatisfy { $1 == 0x30 ? isDigit($0) : $0 == $1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: some Collection<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}

extension Primitive.IntegerFormat {
  /// Whether a number is whole, and in the range of what it is read as.
  func fits(_ text: String) -> Bool {
    switch self {
    case .unspecified, .int32, .int64: Int64(text) != nil
    case .uint64: UInt64(text) != nil
    }
  }
}
