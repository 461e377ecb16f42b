import Diagnostics

/// Builds the flat table while a scanner walks the text: open, add, close.
///
/// Children wait in `pending` until their collection closes, so that its links lie side by side.
struct NodeTreeBuilder {
  /// A collection that is not closed yet.
  struct Frame {
    let record: UInt32
    /// Where its children begin in `pending`.
    let firstPending: UInt32
    /// What `expansion` was when it opened.
    let expansionBefore: Int
    /// The deepest level that anything inside it reaches.
    var deepest: Int
    var hasMergeKey = false
    var hasCollectionKey = false
  }

  /// What a closed collection costs those who refer to it.
  struct Extent {
    /// Nodes in it, itself included, with aliases written out.
    var size: Int
    /// Levels of nesting, itself included, with aliases written out.
    var height: Int
  }

  let file: SourceFile
  /// The bytes of `file`.
  let source: UnsafePointer<UInt8>
  let limits: ParseLimits
  let report: DiagnosticReport
  var records: [NodeRecord] = []
  var links: [UInt32] = []
  var unescaped: [UInt8] = []
  var pending: [UInt32] = []
  var frames: [Frame] = []
  /// The hash table of the wide mapping that is closing.
  var slots: [UInt32] = []
  /// Nodes that aliases and merge keys stand for so far.
  private(set) var expansion = 0

  init(
    file: SourceFile, source: UnsafePointer<UInt8>, limits: ParseLimits, report: DiagnosticReport
  ) {
    self.file = file
    self.source = source
    self.limits = limits
    self.report = report
    records.reserveCapacity(file.bytes.count / 16)
    links.reserveCapacity(file.bytes.count / 16)
  }

  /// The tree of the one value that was added.
  func finish() -> Node? {
    guard frames.isEmpty, let root = pending.first else { return nil }
    let tree = NodeTree(file: file, records: records, links: links, unescaped: unescaped)
    return Node(tree: tree, index: root)
  }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file.id, start: start, end: end)
  }

  func range(of record: UInt32) -> SourceRange {
    range(Int(records[Int(record)].start), Int(records[Int(record)].end))
  }

  // MARK: Adding

  /// Adds a scalar whose text is in the source, or in `unescaped` where the traits say so.
  @inline(__always)
  mutating func addScalar(
    start: Int, end: Int, textStart: Int, textCount: Int, traits: NodeTraits
  ) {
    pending.append(UInt32(truncatingIfNeeded: records.count))
    records.append(
      NodeRecord(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        first: UInt32(truncatingIfNeeded: textStart),
        count: UInt32(truncatingIfNeeded: textCount), kind: .scalar, traits: traits))
  }

  /// Opens a collection; false, and reported, where that is one level too many.
  mutating func open(_ kind: Node.Kind, at start: Int) -> Bool {
    let depth = frames.count + 1
    guard depth <= limits.maximumDepth else { return failAsTooDeep(at: range(start, start + 1)) }
    frames.append(
      Frame(
        record: UInt32(truncatingIfNeeded: records.count),
        firstPending: UInt32(truncatingIfNeeded: pending.count), expansionBefore: expansion,
        deepest: depth))
    records.append(
      NodeRecord(
        start: UInt32(truncatingIfNeeded: start), end: 0, first: 0, count: 0, kind: kind,
        traits: []))
    return true
  }

  /// Adds a node again where an alias stands for it; false, and reported, past a limit.
  mutating func addAlias(to target: UInt32, _ extent: Extent, at place: SourceRange) -> Bool {
    let depth = frames.count + extent.height
    guard depth <= limits.maximumDepth else { return failAsTooDeep(at: place) }
    guard expand(by: extent.size, at: place) else { return false }
    if let last = frames.indices.last { frames[last].deepest = max(frames[last].deepest, depth) }
    addChild(target, isCollection: records[Int(target)].kind != .scalar)
    return true
  }

  /// Counts nodes that are not in the text; false, and reported, past the limit.
  mutating func expand(by count: Int, at place: SourceRange) -> Bool {
    expansion += count
    guard expansion > limits.maximumAliasExpansion else { return true }
    report.error(
      "aliases stand for more than \(limits.maximumAliasExpansion) nodes here", at: place,
      help: "the document would be too large with its aliases written out")
    return false
  }

  /// Remembers that the mapping which is open gets a merge key, where the next child is a key.
  mutating func markMergeKey() {
    guard let parent = frames.last, records[Int(parent.record)].kind == .mapping,
      (pending.count - Int(parent.firstPending)).isMultiple(of: 2)
    else { return }
    frames[frames.count - 1].hasMergeKey = true
  }

  private func failAsTooDeep(at place: SourceRange) -> Bool {
    report.error("nested more than \(limits.maximumDepth) levels deep", at: place)
    return false
  }

  private mutating func addChild(_ child: UInt32, isCollection: Bool) {
    if isCollection, let parent = frames.last, records[Int(parent.record)].kind == .mapping,
      (pending.count - Int(parent.firstPending)).isMultiple(of: 2)
    {
      frames[frames.count - 1].hasCollectionKey = true
    }
    pending.append(child)
  }

  // MARK: Closing

  /// Closes the innermost collection; nil, and reported, where merge keys expand too far.
  mutating func close(end: Int) -> Extent? {
    guard let frame = frames.popLast() else {
      preconditionFailure("a scanner closes only what it opened")
    }
    let record = Int(frame.record)
    let first = Int(frame.firstPending)
    let isMapping = records[record].kind == .mapping
    records[record].end = UInt32(truncatingIfNeeded: end)
    if isMapping, !settleMembers(of: frame) { return nil }
    records[record].first = UInt32(truncatingIfNeeded: links.count)
    let count = pending.count - first
    records[record].count = UInt32(truncatingIfNeeded: isMapping ? count / 2 : count)
    pending.withUnsafeBufferPointer {
      links.append(contentsOf: UnsafeBufferPointer(rebasing: $0[first...]))
    }
    if isMapping, count / 2 > MemberIndex.widthWithout { links.append(contentsOf: slots) }
    pending.removeSubrange(first...)
    addChild(frame.record, isCollection: true)
    if let last = frames.indices.last {
      frames[last].deepest = max(frames[last].deepest, frame.deepest)
    }
    return Extent(
      size: records.count - record + expansion - frame.expansionBefore,
      height: frame.deepest - frames.count)
  }
}
