import Diagnostics

/// A parsed document: rows over the source bytes, and nothing that copies them.
///
/// A sequence has one link per element, a mapping two per member (key, value); links are indices of
/// records. A wide mapping has a hash table of its keys right behind its links (`MemberIndex`).
/// Aliases are links to the anchored record, and merge keys are already applied.
final class NodeTree: Sendable {
  let file: SourceFile
  let records: [NodeRecord]
  let links: [UInt32]
  /// The text of all scalars that is not in the source as it reads.
  let unescaped: [UInt8]

  init(file: SourceFile, records: [NodeRecord], links: [UInt32], unescaped: [UInt8]) {
    self.file = file
    self.records = records
    self.links = links
    self.unescaped = unescaped
  }

  /// Calls `body` with the text of a scalar, and with nothing for a collection.
  @inline(__always)
  func withText<Result>(
    of record: NodeRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard record.kind == .scalar else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let range = Int(record.first)..<Int(record.first) + Int(record.count)
    guard record.traits.contains(.isUnescaped) else {
      return file.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
    return unescaped.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The record of the value whose key reads `name`.
  func value(named name: UnsafeBufferPointer<UInt8>, in mapping: NodeRecord) -> UInt32? {
    guard mapping.kind == .mapping else { return nil }
    let first = Int(mapping.first)
    let count = Int(mapping.count)
    guard count <= MemberIndex.widthWithout else {
      return indexedValue(named: name, first: first, count: count)
    }
    for member in 0..<count where hasKey(links[first + 2 * member], name) {
      return links[first + 2 * member + 1]
    }
    return nil
  }

  /// Looks a name up in the hash table behind the links of a wide mapping.
  private func indexedValue(
    named name: UnsafeBufferPointer<UInt8>, first: Int, count: Int
  ) -> UInt32? {
    let table = first + 2 * count
    let mask = MemberIndex.capacity(for: count) - 1
    var slot = MemberIndex.hash(of: name) & mask
    while links[table + slot] != 0 {
      let member = Int(links[table + slot]) - 1
      if hasKey(links[first + 2 * member], name) { return links[first + 2 * member + 1] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func hasKey(_ key: UInt32, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let record = records[Int(key)]
    guard Int(record.count) == name.count else { return false }
    return withText(of: record) { ByteWords.areEqual($0, name) }
  }
}
