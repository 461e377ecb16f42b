import IR

/// Names the methods of one group: the operationId without the group's own noun.
///
/// An operation without an operationId, or with one that a tool has made of its method and path, is
/// named after what its path means: `GET /pets` beside `GET /pets/{id}` lists pets.
///
/// Where two operations would share a name, both get a longer one: with the noun, and at last, if
/// nobody has named them, with the parameters of their paths.
struct NameOperations {
  private let identifiers: Identifiers
  private let options: BuildOptions
  private let takeOffNoun: TakeOffNoun
  /// The paths of collections, each with the path of its members beside it.
  private let collections: Set<String>

  /// `tag` is nil for the operations on the client itself.
  init(
    _ identifiers: Identifiers, _ options: BuildOptions, tag: String?, collections: Set<String>
  ) {
    self.collections = collections
    self.identifiers = identifiers
    self.options = options
    takeOffNoun = TakeOffNoun(tag.map(identifiers.words) ?? [])
  }

  /// A name for each operation, in order; the names that the config chose come first.
  func names(of operations: [Operation], reserved: [String]) -> [String] {
    let wanted = wantedNames(of: operations.map(\.key))
    let chosen = operations.map { options.operationNames[$0.key.name] }
    var scope = NameAllocator(reserved: reserved)
    var names = chosen.map { $0.map { Self.allocate($0, &scope) } }
    for index in operations.indices where names[index] == nil {
      names[index] = Self.allocate(wanted[index], &scope)
    }
    return names.compactMap(\.self)
  }

  /// A method's name and its twin's are taken together.
  private static func allocate(_ wanted: String, _ scope: inout NameAllocator) -> String {
    var name = ReservedWords.usable(wanted, in: .member)
    var number = 2
    while scope.contains(name) || scope.contains(OperationMethod.twinName(of: name)) {
      name = wanted + String(number)
      number += 1
    }
    scope.reserve([name, OperationMethod.twinName(of: name)])
    return name
  }

  /// For each operation the shortest of its names that no other one wants.
  private func wantedNames(of keys: [OperationKey]) -> [String] {
    let candidates = keys.map(candidates)
    var lengths = Array(repeating: 0, count: keys.count)
    for _ in 0..<3 {
      let names = zip(candidates, lengths).map { $0[min($1, $0.count - 1)] }
      let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
      for index in keys.indices where counts[names[index], default: 0] > 1 { lengths[index] += 1 }
    }
    return zip(candidates, lengths).map { $0[min($1, $0.count - 1)] }
  }

  /// The names that an operation could have, the shortest first.
  private func candidates(_ key: OperationKey) -> [String] {
    let made = MadeOperationID(key)
    if let name = made.ownPart { return [short(name), identifiers.member(key.words)] }
    let path = PathTemplate(key.path)
    let long = key.method.lowercased() + " " + path.words
    let verb = verb(key)
    let things = path.fixedWords(isOne: verb == "create" || path.endsWithParameter)
    let words = identifiers.words(things.joined(separator: " "))
    return [
      name(verb, takeOffNoun.behindNoun(words)), name(verb, words), short(long),
      identifiers.member(made.id ?? long),
    ]
  }

  /// What an operation does, as far as its method and path tell.
  private func verb(_ key: OperationKey) -> String {
    switch key.method {
    case "GET" where collections.contains(key.path): "list"
    case "POST" where collections.contains(key.path): "create"
    default: key.method.lowercased()
    }
  }

  private func name(_ verb: String, _ things: [IdentifierWord]) -> String {
    SwiftIdentifier(words: identifiers.words(verb) + things).lowerCamelCase
  }

  private func short(_ text: String) -> String {
    SwiftIdentifier(words: takeOffNoun(identifiers.words(text))).lowerCamelCase
  }
}

extension OperationMethod {
  /// The name of the method that returns the whole response.
  static func twinName(of name: String) -> String { name + "WithResponse" }
}

extension OperationKey {
  /// The operation in words: its id, or its method and path.
  var words: String {
    operationID ?? method.lowercased() + " " + PathTemplate(path).words
  }
}
