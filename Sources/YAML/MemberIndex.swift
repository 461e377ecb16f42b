/// The hash table of a wide mapping's keys: open addressing, slots of member number plus one.
///
/// The hash is seeded at random in each process, so no file can make its keys collide; the order of
/// slots never shows.
enum MemberIndex {
  /// Mappings with at most so many members are searched one by one and have no table.
  static let widthWithout = 16

  /// Slots of the table for a number of members: a power of two, at most half of them filled.
  static func capacity(for count: Int) -> Int {
    1 << (Int.bitWidth - (2 * count - 1).leadingZeroBitCount)
  }

  static func hash(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return hasher.finalize()
  }
}
