// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// What header fields may hold (RFC 9110, section 5).
nonisolated enum HTTPHeaderText {
  /// Whether a name is a token.
  static func isValid(name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  /// Whether a value has no line break, no zero byte and no other control character but the tab.
  static func isValid(value: String) -> Bool {
    value.utf8.allSatisfy { $0 == 0x09 || $0 >= 0x20 && $0 != 0x7F }
  }
}
