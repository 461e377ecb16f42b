import IR

/// The names of the schemas that get a declaration of their own: objects, enumerations and unions.
struct TypeNames {
  /// Qualified, such as `Pet.Status`; nil for a schema that is written out where it is used.
  private var names: [String?]
  /// All names that are given, to tell what would hide what.
  private var given: Set<String> = []
  /// The schemas declared inside each declared schema, in order.
  private(set) var nested: [SchemaID: [SchemaID]] = [:]
  /// The schemas declared at the top level, in order.
  private(set) var topLevel: [SchemaID] = []

  init(count: Int) {
    names = Array(repeating: nil, count: count)
  }

  subscript(id: SchemaID) -> String? { names[id.index] }

  /// Declares a schema at the top level.
  mutating func declare(_ id: SchemaID, as name: String) {
    names[id.index] = name
    given.insert(name)
    topLevel.append(id)
  }

  /// Declares a schema inside another one that is declared already.
  mutating func declare(_ id: SchemaID, as name: String, in parent: SchemaID) {
    let qualified = (names[parent.index] ?? "") + "." + name
    names[id.index] = qualified
    given.insert(qualified)
    nested[parent, default: []].append(id)
  }

  /// A qualified name as it is written inside the type that `scope` names: without the types that both
  /// stand in, as far as no type between hides what is left.
  func shortened(_ name: String, in scope: String?) -> String {
    guard let scope, name.contains(".") else { return name }
    let parts = name.split(separator: ".")
    let around = scope.split(separator: ".")
    var common = zip(parts.dropLast(), around).prefix { $0 == $1 }.count
    while common > 0, isHidden(parts[common], below: common, in: around) { common -= 1 }
    return parts.dropFirst(common).joined(separator: ".")
  }

  /// Whether one of the types that lie deeper than `depth` declares this name as well.
  private func isHidden(_ name: Substring, below depth: Int, in around: [Substring]) -> Bool {
    guard depth < around.count else { return false }
    return (depth + 1...around.count).contains { count in
      given.contains((around.prefix(count) + [name]).joined(separator: "."))
    }
  }
}

extension Schema.Kind {
  /// Whether the schema gets a declaration of its own.
  var isDeclared: Bool {
    switch self {
    case .object, .union, .enumeration: true
    case .anything, .primitive, .array, .map: false
    }
  }
}
