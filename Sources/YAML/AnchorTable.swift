/// The anchors of a document by name (YAML 1.2.2, section 6.9.2).
struct AnchorTable {
  /// A node that aliases can stand for.
  struct Anchor {
    let record: UInt32
    /// Nil while the anchored collection is open: an alias to it would be a cycle.
    var extent: NodeTreeBuilder.Extent?
  }

  private var anchors: [String: Anchor] = [:]
  /// Collections with an anchor that are not closed yet, innermost last.
  private var open: [(depth: Int, name: String)] = []

  subscript(name: String) -> Anchor? { anchors[name] }

  var names: some Sequence<String> { anchors.keys.sorted() }

  /// Names a scalar; a later anchor of the same name replaces an earlier one.
  mutating func define(_ name: String, scalar record: UInt32) {
    anchors[name] = Anchor(record: record, extent: .init(size: 1, height: 0))
  }

  /// Names a collection that opened at a depth.
  mutating func define(_ name: String, collection record: UInt32, depth: Int) {
    anchors[name] = Anchor(record: record, extent: nil)
    open.append((depth, name))
  }

  /// Makes the anchor of a collection that closed at a depth usable, where it has one.
  @inline(__always)
  mutating func close(_ record: UInt32, depth: Int, extent: NodeTreeBuilder.Extent) {
    guard let last = open.last, last.depth == depth else { return }
    open.removeLast()
    if anchors[last.name]?.record == record { anchors[last.name]?.extent = extent }
  }
}
