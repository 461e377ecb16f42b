import Diagnostics

/// What happens to the members of a mapping when it closes: keys that are no scalars, merge keys
/// and duplicates (YAML 1.2.2, section 3.2.1.1: keys are unique), and the hash table.
extension NodeTreeBuilder {
  /// Leaves in `pending` the members that the mapping has, and in `slots` the hash table of a wide
  /// one; false, and reported, past a limit.
  mutating func settleMembers(of frame: Frame) -> Bool {
    let first = Int(frame.firstPending)
    if frame.hasCollectionKey { dropCollectionKeys(first: first) }
    let isSettled = !hasEqualKeys(first: first) && !frame.hasMergeKey
    if isSettled { return true }
    dropDuplicates(first: first)
    if frame.hasMergeKey, !applyMergeKeys(first: first) { return false }
    _ = hasEqualKeys(first: first)
    return true
  }

  /// Whether two keys behind `first` read the same; narrow mappings compare, wide ones hash.
  private mutating func hasEqualKeys(first: Int) -> Bool {
    let count = (pending.count - first) / 2
    guard count <= MemberIndex.widthWithout else { return fillSlots(first: first, count: count) }
    guard count > 1 else { return false }
    for later in 1..<count {
      for earlier in 0..<later
      where keysAreEqual(pending[first + 2 * earlier], pending[first + 2 * later]) {
        return true
      }
    }
    return false
  }

  /// Fills the hash table of a wide mapping, up to the first key that occurs again.
  private mutating func fillSlots(first: Int, count: Int) -> Bool {
    let capacity = MemberIndex.capacity(for: count)
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: capacity))
    for member in 0..<count {
      let key = pending[first + 2 * member]
      var slot = withText(of: key, MemberIndex.hash) & (capacity - 1)
      while slots[slot] != 0 {
        if keysAreEqual(pending[first + 2 * (Int(slots[slot]) - 1)], key) { return true }
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = UInt32(member + 1)
    }
    return false
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
    var dropped: Set<Int> = []
    for position in stride(from: first, to: pending.count, by: 2)
    where records[Int(pending[position])].kind != .scalar {
      dropped.insert(position)
      report.warning(
        "a key that is a sequence or a mapping is left out", at: range(of: pending[position]),
        help: "put the key in quotes if it is meant as text")
    }
    drop(dropped, first: first)
  }

  /// The last of several members with one key stays; each later one is reported.
  private mutating func dropDuplicates(first: Int) {
    var positions: [String: Int] = [:]
    var dropped: Set<Int> = []
    for position in stride(from: first, to: pending.count, by: 2) {
      let key = pending[position]
      guard !isMergeKey(key) else { continue }
      let name = text(of: key)
      guard let earlier = positions.updateValue(position, forKey: name) else { continue }
      dropped.insert(earlier)
      report.warning(
        "the key \(Quotation.of(name)) occurs twice in this mapping", at: range(of: key),
        notes: [.init("the earlier one is ignored", at: range(of: pending[earlier]))])
    }
    drop(dropped, first: first)
  }

  /// Takes the members at these positions out of `pending`.
  private mutating func drop(_ positions: Set<Int>, first: Int) {
    guard !positions.isEmpty else { return }
    var kept: [UInt32] = []
    for position in stride(from: first, to: pending.count, by: 2)
    where !positions.contains(position) {
      kept += [pending[position], pending[position + 1]]
    }
    pending.replaceSubrange(first..., with: kept)
  }
}
