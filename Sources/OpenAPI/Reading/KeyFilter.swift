import YAML

/// Which keys a mapping may have: a bit for each, by length and first byte.
struct KeyFilter {
  private var bits: UInt64 = 0

  init(_ node: Node) {
    for member in node.members {
      bits |= member.key.withUTF8Text { Self.bit(length: $0.count, first: $0.first ?? 0) }
    }
  }

  init(_ names: [String]) {
    for name in names {
      bits |= Self.bit(length: name.utf8.count, first: name.utf8.first ?? 0)
    }
  }

  func intersects(_ other: KeyFilter) -> Bool { bits & other.bits != 0 }

  @inline(__always)
  func mayContain(_ name: StaticString) -> Bool {
    bits & Self.bit(length: name.utf8CodeUnitCount, first: name.utf8Start.pointee) != 0
  }

  @inline(__always)
  private static func bit(length: Int, first: UInt8) -> UInt64 {
    1 << (UInt64(truncatingIfNeeded: length &* 11 &+ Int(first)) & 63)
  }
}
