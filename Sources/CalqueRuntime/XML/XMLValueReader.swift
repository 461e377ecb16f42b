/// Turns a tree into the JSON that a type reads, as a shape says.
nonisolated struct XMLValueReader {
  /// Where values stand in the document, by their paths in JSON; nil where nobody asks.
  private(set) var places: [String: XMLPlace]?

  init(keepsPlaces: Bool = false) {
    places = keepsPlaces ? [:] : nil
  }

  /// The value of an element.
  mutating func value(_ tree: XMLTree, _ shape: XMLShape, at path: String = "$") -> JSONValue {
    keep(tree, path)
    if tree.isNull { return .null }
    switch shape.content {
    case .any: return anything(tree)
    case .string, .token, .number, .boolean: return Self.scalar(tree.scalar, shape)
    case .list(let name, let item): return list(Self.items(tree, name), item, path)
    case .map(let values): return .object(map(tree.children, values, path))
    case .object(_, let object): return .object(self.object(tree, object, path))
    case .union(_, let variants): return union(tree, variants, path)
    case .type(let type): return value(tree, type.xmlShape, at: path)
    }
  }

  private mutating func keep(_ tree: XMLTree, _ path: String) {
    if places != nil { places?[path] = tree.place }
  }

  /// The path of a member; nobody asks for it where places are not kept.
  private func path(_ path: String, _ property: String) -> String {
    places == nil ? path : path + JSONText.pathStep(property)
  }
}

// MARK: - Lists and objects

nonisolated extension XMLValueReader {
  /// The elements of the items' name; where there is none of it, all of them.
  private static func items(_ tree: XMLTree, _ name: XMLName) -> [XMLTree] {
    let named = tree.children.filter { $0.name.local == name.local }
    return named.isEmpty ? tree.children : named
  }

  private mutating func list(
    _ items: [XMLTree], _ shape: XMLShape, _ path: String
  ) -> JSONValue {
    var values: [JSONValue] = []
    for (index, item) in items.enumerated() {
      values.append(value(item, shape, at: places == nil ? path : "\(path)[\(index)]"))
    }
    return .array(values)
  }

  private mutating func map(
    _ children: [XMLTree], _ shape: XMLShape, _ path: String
  ) -> JSONObject {
    var members = JSONObject()
    for child in children where members[child.name.local] == nil {
      let name = child.name.local
      members[name] = value(child, shape, at: self.path(path, name))
    }
    return members
  }

  private mutating func object(
    _ tree: XMLTree, _ shape: XMLObjectShape, _ path: String
  ) -> JSONObject {
    var result = JSONObject()
    for member in shape.members {
      let path = self.path(path, member.property)
      if let value = value(of: member, in: tree, shape, path) { result[member.property] = value }
    }
    guard let rest = shape.rest else { return result }
    let known = shape.members.filter(\.isElement).flatMap { shape.elements(of: $0, in: tree) }
    let taken = Set(known.map(ObjectIdentifier.init))
    let others = tree.children.filter { !taken.contains(ObjectIdentifier($0)) }
    for (name, value) in map(others, rest, path) where result[name] == nil { result[name] = value }
    return result
  }

  /// The value of a member; nil where it is absent.
  private mutating func value(
    of member: XMLMember, in tree: XMLTree, _ shape: XMLObjectShape, _ path: String
  ) -> JSONValue? {
    switch member.node {
    case .element:
      guard let child = shape.elements(of: member, in: tree).first else { return nil }
      return value(child, member.shape, at: path)
    case .elements(let isRequired):
      let items = shape.elements(of: member, in: tree)
      // No conditional expression: its nil would be JSON's null.
      if items.isEmpty, !isRequired { return nil }
      return list(items, member.shape, path)
    case .attribute, .text, .cdata:
      keep(tree, path)
      return Self.scalar(of: member, in: tree)
    case .inlined:
      let value = value(tree, member.shape, at: path)
      if value.object?.keys.isEmpty == true { return nil }
      return value
    }
  }

  private static func scalar(of member: XMLMember, in tree: XMLTree) -> JSONValue? {
    guard case .attribute = member.node else { return scalar(tree.scalar, member.shape) }
    let attribute = tree.attributes.first { $0.name.local == member.name.local }
    return attribute.map { scalar($0.value, member.shape) }
  }
}

// MARK: - Scalars, unions and anything

nonisolated extension XMLValueReader {
  /// What a text is as a scalar; a text that is none is left for the type to refuse.
  private static func scalar(_ text: String, _ shape: XMLShape) -> JSONValue {
    switch shape.content {
    case .number:
      let text = text.trimmed
      return text.isEmpty
        ? .null : XMLNumberText.number(text).map(JSONValue.number) ?? .string(text)
    case .boolean:
      let text = text.trimmed
      if text.isEmpty { return .null }
      return ["true": true, "1": true, "false": false, "0": false][text].map(JSONValue.bool)
        ?? .string(text)
    case .token:
      let text = text.trimmed
      return text.isEmpty ? .null : .string(text)
    case .any, .string, .list, .map, .object, .union, .type: return .string(text)
    }
  }

  /// The first variant that the element is of; where it is of none, it is kept as it is.
  private mutating func union(
    _ tree: XMLTree, _ variants: [XMLVariant], _ path: String
  ) -> JSONValue {
    for variant in variants {
      var value = value(tree, variant.shape, at: path)
      if let tag = variant.tag?.property, case .object(var members) = value, members[tag] == nil {
        members[tag] = Self.tag(tag, of: tree)
        value = .object(members)
      }
      if variant.accepts(value) { return value }
    }
    return anything(tree)
  }

  /// A member that says which variant the element is of, where the variant has no such member.
  private static func tag(_ name: String, of tree: XMLTree) -> JSONValue? {
    let attribute = tree.attributes.first { $0.name.local == name }?.value
    return (attribute ?? tree.children.first { $0.name.local == name }?.scalar).map(
      JSONValue.string)
  }

  /// An element of which nothing is known: null where it is empty, a string where it holds text
  /// only, else an object with a list for each name that comes again. Attributes have an `@` before
  /// their names, and text beside them is called `#text`.
  private func anything(_ tree: XMLTree) -> JSONValue {
    if tree.isNull { return .null }
    let attributes = tree.dataAttributes
    if tree.children.isEmpty, attributes.isEmpty {
      return tree.text.isEmpty ? .null : .string(tree.text)
    }
    var groups: [String: [JSONValue]] = [:]
    for child in tree.children { groups[child.name.local, default: []].append(anything(child)) }
    var members = JSONObject()
    for (name, value) in attributes {
      members[XMLMember.attributeMark + name.local] = .string(value)
    }
    for name in tree.children.map(\.name.local) where members[name] == nil {
      let values = groups[name] ?? []
      members[name] = values.count == 1 ? values[0] : .array(values)
    }
    let text = tree.scalar
    if !text.trimmed.isEmpty { members[XMLMember.textName] = .string(text) }
    return .object(members)
  }
}
