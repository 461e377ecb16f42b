import Diagnostics

/// What happens to the members of a mapping when it closes: keys that are no scalars, merge keys
/// and duplicates (YAML 1.2.2, section 3.2.1.1: keys are unique), and the hash table.
extension NodeTreeBuilder {
  /// Leaves in `pending` the members that the mapping has; false, and reported, past a limit.
  mutating func settleMembers(of frame: Frame) -> Bool {
    let first = Int(frame.firstPending)
    if frame.hasCollectionKey { dropCollectionKeys(first: first) }
    if frame.hasMergeKey || hasEqualKeys(first: first) {
      dropDuplicates(first: first)
    }
    return frame.hasMergeKey ? applyMergeKeys(first: first) : true
  }

  /// Whether two keys behind `first` read the same; narrow mappings compare, wide ones hash.
  private mutating func hasEqualKeys(first: Int) -> Bool {
    let count = (pending.count - first) / 2
    guard count <= MemberIndex.widthWithout else { return makeIndex(first: first).hasEqualKeys }
    guard count > 1 else { return false }
    for later in 1..<count {
      for earlier in 0..<later
      where keysAreEqual(pending[first + 2 * earlier], pending[first + 2 * later]) {
        return true
      }
    }
    return false
  }

  /// Writes the hash table of a wide mapping behind its links.
  mutating func appendIndex(first: Int) {
    links.append(contentsOf: makeIndex(first: first).slots)
  }

  private func makeIndex(first: Int) -> (slots: [UInt32], hasEqualKeys: Bool) {
    let count = (pending.count - first) / 2
    let capacity = MemberIndex.capacity(for: count)
    var slots = [UInt32](repeating: 0, count: capacity)
    var hasEqualKeys = false
    for member in 0..<count {
      let key = pending[first + 2 * member]
      var slot = withText(of: key, MemberIndex.hash) & (capacity - 1)
      while slots[slot] != 0 {
        let other = pending[first + 2 * (Int(slots[slot]) - 1)]
        hasEqualKeys = hasEqualKeys || keysAreEqual(other, key)
        if hasEqualKeys { return (slots, true) }
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = UInt32(member + 1)
    }
    return (slots, hasEqualKeys)
  }

  @inline(__always)
  func keysAreEqual(_ left: UInt32, _ right: UInt32) -> Bool {
    let left = records[Int(left)]
    let right = records[Int(right)]
    guard left.count == right.count else { return false }
    if left.traits.union(right.traits).contains(.isUnescaped) {
      return withText(of: left) { left in
        withText(of: right) { ByteWords.areEqual(left, $0) }
      }
    }
    return ByteWords.areEqual(
      source + Int(left.first), source + Int(right.first), count: Int(left.count))
  }

  func withText<Result>(
    of record: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withText(of: records[Int(record)], body)
  }

  private func withText<Result>(
    of record: NodeRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let first = Int(record.first)
    let count = Int(record.count)
    guard record.traits.contains(.isUnescaped) else {
      return body(UnsafeBufferPointer(start: source + first, count: count))
    }
    return unescaped.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[first..<first + count]))
    }
  }

  func text(of record: UInt32) -> String {
    withText(of: record) { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: Rare repairs

  private mutating func dropCollectionKeys(first: Int) {
    keepMembers(first: first) { builder, key in
      guard builder.records[Int(key)].kind != .scalar else { return true }
      builder.report.warning(
        "a key that is a sequence or a mapping is left out", at: builder.range(of: key),
        help: "quote the key if it is meant as text")
      return false
    }
  }

  /// The last of several members with one key stays; each later one is reported.
  private mutating func dropDuplicates(first: Int) {
    var lastMember: [String: Int] = [:]
    var dropped: Set<Int> = []
    for (member, position) in stride(from: first, to: pending.count, by: 2).enumerated() {
      let key = pending[position]
      guard !isMergeKey(key) else { continue }
      let name = text(of: key)
      if let earlier = lastMember.updateValue(member, forKey: name) {
        dropped.insert(earlier)
        report.warning(
          "the key '\(name)' occurs twice in this mapping", at: range(of: key),
          notes: [
            .init("the earlier one is ignored", at: range(of: pending[first + 2 * earlier]))
          ])
      }
    }
    var member = -1
    keepMembers(first: first) { _, _ in
      member += 1
      return !dropped.contains(member)
    }
  }

  private mutating func keepMembers(
    first: Int, where isKept: (NodeTreeBuilder, UInt32) -> Bool
  ) {
    var kept: [UInt32] = []
    for position in stride(from: first, to: pending.count, by: 2)
    where isKept(self, pending[position]) {
      kept += [pending[position], pending[position + 1]]
    }
    pending.replaceSubrange(first..., with: kept)
  }
}
