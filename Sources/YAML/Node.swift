import Diagnostics

/// A value of a document: a cheap handle into the flat table of its tree.
///
/// Where the text has an alias, the node is the anchored one, with the anchored one's range.
package struct Node: Sendable {
  /// The three kinds of node (YAML 1.2.2, section 3.2.1.1).
  package enum Kind: UInt8, Sendable {
    case scalar
    case sequence
    case mapping
  }

  let tree: NodeTree
  let index: UInt32

  @inline(__always)
  init(tree: NodeTree, index: UInt32) {
    self.tree = tree
    self.index = index
  }

  @inline(__always)
  var record: NodeRecord { tree.records[Int(index)] }

  /// Names this node among all files of a run; aliases of one anchor share it.
  package var id: NodeID { NodeID(file: tree.file.id, index: index) }

  package var kind: Kind { record.kind }

  /// The bytes of the value alone, without anchor and tag; quotes and brackets belong to it.
  package var range: SourceRange {
    SourceRange(file: tree.file.id, start: Int(record.start), end: Int(record.end))
  }

  /// The elements of a sequence; none for any other node.
  package var elements: NodeElements {
    let record = record
    let count = record.kind == .sequence ? Int(record.count) : 0
    return NodeElements(tree: tree, first: Int(record.first), count: count)
  }

  /// The members of a mapping in the order of the text; none for any other node.
  ///
  /// Merge keys are applied, and of members with the same key there is the last one.
  package var members: NodeMembers {
    let record = record
    let count = record.kind == .mapping ? Int(record.count) : 0
    return NodeMembers(tree: tree, first: Int(record.first), count: count)
  }

  /// The value of the member with this key; nil for any node but a mapping.
  package subscript(_ name: StaticString) -> Node? {
    name.withUTF8Buffer { value(named: $0) }
  }

  /// The value of the member with this key; nil for any node but a mapping.
  package subscript(_ name: String) -> Node? {
    var name = name
    return name.withUTF8 { value(named: $0) }
  }

  private func value(named name: UnsafeBufferPointer<UInt8>) -> Node? {
    tree.value(named: name, in: record).map { Node(tree: tree, index: $0) }
  }

  /// Follows a JSON Pointer whose tokens are already unescaped (RFC 6901, section 4).
  package func descend(_ tokens: some Sequence<String>) -> Node? {
    var node = self
    for token in tokens {
      guard let next = node.child(at: token) else { return nil }
      node = next
    }
    return node
  }

  /// A member by name, or an element by a number without leading zeros (RFC 6901, section 4).
  private func child(at token: String) -> Node? {
    guard kind == .sequence else { return self[token] }
    guard let position = Int(token), String(position) == token else { return nil }
    let elements = elements
    return elements.indices.contains(position) ? elements[position] : nil
  }
}

/// Names a node: the file it is in and its row.
package struct NodeID: Hashable, Sendable {
  package let file: SourceFileID
  package let index: UInt32
}
