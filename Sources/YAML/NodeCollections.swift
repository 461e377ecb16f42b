/// The elements of a sequence, in the order of the text.
package struct NodeElements: RandomAccessCollection, Sendable {
  let tree: NodeTree
  let first: Int
  package let count: Int

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> Node {
    precondition(position >= 0 && position < count, "an element past the end of its sequence")
    return Node(tree: tree, index: tree.links[first + position])
  }
}

/// The members of a mapping, in the order of the text.
package struct NodeMembers: RandomAccessCollection, Sendable {
  let tree: NodeTree
  let first: Int
  package let count: Int

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(position: Int) -> NodeMember {
    precondition(position >= 0 && position < count, "a member past the end of its mapping")
    return NodeMember(
      key: Node(tree: tree, index: tree.links[first + 2 * position]),
      value: Node(tree: tree, index: tree.links[first + 2 * position + 1]))
  }
}

/// A key, which is always a scalar, and its value.
package struct NodeMember: Sendable {
  package let key: Node
  package let value: Node
}
