/// Turns the JSON that a type writes into a tree, as a shape says.
nonisolated struct XMLValueWriter {
  /// The namespaces that are declared once, at the root, in the order of their prefixes' first use.
  private var namespaces: [(prefix: String, namespace: String)] = []
  /// How many elements are around the one that is written.
  private var depth = 0

  /// The root element of a value.
  static func tree(
    _ value: JSONValue, _ name: XMLName, _ shape: XMLShape
  ) throws(JSONError) -> XMLTree {
    var writer = XMLValueWriter()
    let tree = try writer.element(value, name, shape, at: "$")
    let declarations = writer.namespaces.map { (XMLName("xmlns:" + $0.prefix), $0.namespace) }
    tree.attributes = declarations + tree.attributes
    return tree
  }

  private mutating func element(
    _ value: JSONValue, _ name: XMLName, _ shape: XMLShape, at path: String
  ) throws(JSONError) -> XMLTree {
    try check(name, at: path)
    guard depth < XMLTree.maximumDepth else {
      let limit = "at most \(XMLTree.maximumDepth) levels of elements"
      throw JSONError(path: path, expected: limit, found: "one more")
    }
    depth += 1
    defer { depth -= 1 }
    let tree = XMLTree(name)
    declare(name, in: tree)
    if value == .null {
      let null = XMLName("nil", namespace: XMLTree.instanceNamespace, prefix: "xsi")
      declare(null, in: tree)
      tree.attributes.append((null, "true"))
    } else {
      try fill(tree, value, shape, at: path)
    }
    return tree
  }

  private mutating func fill(
    _ tree: XMLTree, _ value: JSONValue, _ shape: XMLShape, at path: String
  ) throws(JSONError) {
    switch shape.content {
    case .type(let type): try fill(tree, value, type.xmlShape, at: path)
    case .union(_, let variants):
      let variant = variants.first { $0.accepts(value) }
      try fill(tree, value, variant?.shape ?? .any, at: path)
    case .list(let name, let item): try add(value.elements, name, item, to: tree, at: path)
    case .map(let values): try addMembers(of: value, values, to: tree, at: path)
    case .object(_, let shape): try fill(tree, value, shape, at: path)
    case .any, .string, .token, .number, .boolean: try fill(tree, with: value, at: path)
    }
  }

  /// A value of which nothing is known, in the way in which such values are read.
  private mutating func fill(
    _ tree: XMLTree, with value: JSONValue, at path: String
  ) throws(JSONError) {
    switch value {
    case .object(let members):
      for (name, value) in members { try addAnything(value, name, to: tree, at: path) }
    case .array(let items): try add(items, "item", .any, to: tree, at: path)
    case .null, .bool, .number, .string: tree.text += value.scalarText ?? ""
    }
  }

  private mutating func addMembers(
    of value: JSONValue, _ shape: XMLShape, to tree: XMLTree, at path: String
  ) throws(JSONError) {
    guard case .object(let members) = value else { return try fill(tree, with: value, at: path) }
    for (name, value) in members { try add(value, name, shape, to: tree, at: path) }
  }
}

// MARK: - Members

nonisolated extension XMLValueWriter {
  /// Writes what members say in their order, then what else the value has: the tag of a union.
  private mutating func fill(
    _ tree: XMLTree, _ value: JSONValue, _ shape: XMLObjectShape, at path: String
  ) throws(JSONError) {
    guard case .object(let members) = value else { return try fill(tree, with: value, at: path) }
    for member in shape.members {
      guard let value = members[member.property] else { continue }
      try add(value, member, to: tree, at: path + JSONText.pathStep(member.property))
    }
    for (name, value) in members where !shape.has(name) {
      try add(value, name, shape.rest ?? .any, to: tree, at: path)
    }
  }

  private mutating func add(
    _ value: JSONValue, _ member: XMLMember, to tree: XMLTree, at path: String
  ) throws(JSONError) {
    switch member.node {
    case .element:
      tree.children.append(try element(value, member.name, member.shape, at: path))
    case .elements:
      guard value != .null else { return }
      try add(value.elements, member.name, member.shape, to: tree, at: path)
    case .attribute:
      guard let text = value.scalarText else { return }
      try append(member.name, text, to: tree, at: path)
    case .text, .cdata:
      tree.text += value.scalarText ?? ""
      if case .cdata = member.node { tree.isCharacterData = true }
    case .inlined:
      guard value != .null else { return }
      try fill(tree, value, member.shape, at: path)
    }
  }

  private mutating func add(
    _ items: [JSONValue], _ name: XMLName, _ shape: XMLShape, to tree: XMLTree,
    at path: String
  ) throws(JSONError) {
    for (index, item) in items.enumerated() {
      tree.children.append(try element(item, name, shape, at: "\(path)[\(index)]"))
    }
  }

  private mutating func add(
    _ value: JSONValue, _ name: String, _ shape: XMLShape, to tree: XMLTree, at path: String
  ) throws(JSONError) {
    let path = path + JSONText.pathStep(name)
    tree.children.append(try element(value, XMLName(name), shape, at: path))
  }

  /// A member of which nothing is known, in the way in which such members are read.
  private mutating func addAnything(
    _ value: JSONValue, _ name: String, to tree: XMLTree, at path: String
  ) throws(JSONError) {
    if name == XMLMember.textName, let text = value.scalarText {
      tree.text += text
    } else if name.hasPrefix(XMLMember.attributeMark), let text = value.scalarText {
      let path = path + JSONText.pathStep(name)
      try append(XMLName(String(name.dropFirst())), text, to: tree, at: path)
    } else if case .array(let items) = value {
      let path = path + JSONText.pathStep(name)
      try add(items, XMLName(name), .any, to: tree, at: path)
    } else {
      try add(value, name, .any, to: tree, at: path)
    }
  }

  private mutating func append(
    _ name: XMLName, _ text: String, to tree: XMLTree, at path: String
  ) throws(JSONError) {
    try check(name, at: path)
    declare(name, in: tree)
    tree.attributes.append((name, text))
  }

  /// Names are written as they are: one that is none would be markup.
  private func check(_ name: XMLName, at path: String) throws(JSONError) {
    guard name.isValid else {
      throw JSONError(path: path, expected: "a name that XML has", found: "'\(name.qualified)'")
    }
  }

  /// Declares a name's namespace: one with a prefix at the root, unless the prefix stands for
  /// another one there; one without at the element itself.
  private mutating func declare(_ name: XMLName, in tree: XMLTree) {
    // That of `xml:lang` needs no declaration.
    guard let namespace = name.namespace, name.prefix != "xml" else { return }
    guard let prefix = name.prefix else {
      if tree.name == name { tree.attributes.append(("xmlns", namespace)) }
      return
    }
    let known = namespaces.first { $0.prefix == prefix }
    if known == nil { namespaces.append((prefix, namespace)) }
    if let known, known.namespace != namespace {
      tree.attributes.append((XMLName("xmlns:" + prefix), namespace))
    }
  }
}

nonisolated extension JSONValue {
  /// The items of a list; any other value is the only item.
  fileprivate var elements: [JSONValue] {
    if case .array(let items) = self { items } else { [self] }
  }

  /// The characters of a scalar; nil for null and for what is no scalar.
  fileprivate var scalarText: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
