import YAML

/// Reads an object whose keys are patterns and not keywords, such as paths or status codes.
struct MapReader {
  private let node: Node
  private let noun: StaticString
  private let context: ReadingContext

  /// Nil, with a warning, where the node is no mapping.
  init?(_ node: Node, _ noun: StaticString, _ context: ReadingContext) {
    guard node.kind == .mapping else {
      context.warn("expected \(noun), found \(node.description)", at: node.range)
      return nil
    }
    self.node = node
    self.noun = noun
    self.context = context
  }

  /// The members that are not extensions; `fault` says what is wrong with a key, if anything is.
  func readPatterned<Value: SpecificationObject>(
    target: (Node) -> Node = { $0 }, fault: (String) -> String?
  ) -> [Named<Value>] {
    node.members.compactMap { member in
      let name = member.key.text
      guard !name.hasPrefix("x-"), !context.isReference(member, to: noun) else { return nil }
      if let fault = fault(name) { context.warn(fault, at: member.key.range) }
      return Value.read(target(member.value), context).map { Named(name, at: member.key.range, $0) }
    }
  }

  /// The members whose keys begin with `x-`.
  var extensions: [Extension] {
    node.members.compactMap { member in
      let name = member.key.text
      guard name.hasPrefix("x-") else { return nil }
      return Extension(name: name, nameRange: member.key.range, value: member.value)
    }
  }

  /// Every member, for maps without extensions.
  func map<Value>(_ transform: (NodeMember) -> Value) -> [Value] {
    node.members.map(transform)
  }
}
