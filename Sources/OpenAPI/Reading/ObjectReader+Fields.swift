import Diagnostics
import YAML

/// Fields of a simple type.
extension ObjectReader {
  mutating func string(_ name: StaticString) -> String? {
    value(name).flatMap { context.string($0, name) }
  }

  mutating func locatedString(_ name: StaticString) -> Located<String>? {
    guard let node = value(name), let text = context.string(node, name) else { return nil }
    return Located(text, at: node.range)
  }

  mutating func requiredString(_ name: StaticString) -> Located<String>? {
    guard let node = value(name) else {
      reportMissing(name)
      return nil
    }
    return context.string(node, name).map { Located($0, at: node.range) }
  }

  mutating func flag(_ name: StaticString) -> Bool? {
    guard let node = value(name) else { return nil }
    if let flag = node.bool { return flag }
    context.reportUnexpected(node, "true or false", name)
    return nil
  }

  mutating func strings(_ name: StaticString) -> [Located<String>] {
    value(name).map { context.strings($0, name) } ?? []
  }

  /// One of a closed list of values.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: StaticString, among choices: [Choice] = Array(Choice.allCases)
  ) -> Choice? {
    guard let node = value(name), let text = context.string(node, name) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
    let names = choices.map(\.rawValue)
    let suggestion = Suggestion.closest(to: text, in: names)
    context.warn(
      "'\(text)' is no value of '\(name)'", at: node.range,
      help: suggestion.map { "did you mean '\($0)'?" }
        ?? "these are: " + names.joined(separator: ", "))
    return nil
  }

  mutating func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: StaticString, among choices: [Choice] = Array(Choice.allCases)
  ) -> Choice? {
    if node[name] == nil { reportMissing(name) }
    return choice(name, among: choices)
  }
}

/// Fields that are objects of the specification, or lists and maps of them.
extension ObjectReader {
  mutating func object<Value: SpecificationObject>(_ name: StaticString) -> Value? {
    value(name).flatMap { Value.read($0, context) }
  }

  mutating func requiredObject<Value: SpecificationObject>(_ name: StaticString) -> Value? {
    if node[name] == nil { reportMissing(name) }
    return object(name)
  }

  /// Elements that cannot be read are left out.
  mutating func list<Value: SpecificationObject>(_ name: StaticString) -> [Value] {
    optionalList(name) ?? []
  }

  /// Nil where the field is absent.
  mutating func optionalList<Value: SpecificationObject>(_ name: StaticString) -> [Value]? {
    guard let node = value(name) else { return nil }
    guard node.kind == .sequence else {
      context.reportUnexpected(node, "a list", name)
      return nil
    }
    return node.elements.compactMap { Value.read($0, context) }
  }

  /// Entries that cannot be read are left out.
  mutating func map<Value: SpecificationObject>(_ name: StaticString) -> [Named<Value>] {
    guard let node = value(name) else { return [] }
    guard node.kind == .mapping else {
      context.reportUnexpected(node, "a mapping", name)
      return []
    }
    return node.members.compactMap { member in
      guard !context.isReference(member, to: "a map") else { return nil }
      return Value.read(member.value, context).map {
        Named(member.key.text, at: member.key.range, $0)
      }
    }
  }

  mutating func requiredMap<Value: SpecificationObject>(_ name: StaticString) -> [Named<Value>] {
    if node[name] == nil { reportMissing(name) }
    return map(name)
  }

  /// A map of strings.
  mutating func stringMap(_ name: StaticString) -> [Named<Located<String>>] {
    values(name).compactMap { entry in
      context.string(entry.value, name).map {
        Named(entry.name, at: entry.nameRange, Located($0, at: entry.value.range))
      }
    }
  }

  /// A map of values that are kept unread.
  mutating func values(_ name: StaticString) -> [Named<Node>] {
    guard let node = value(name) else { return [] }
    guard node.kind == .mapping else {
      context.reportUnexpected(node, "a mapping", name)
      return []
    }
    return node.members.map { Named($0.key.text, at: $0.key.range, $0.value) }
  }
}
