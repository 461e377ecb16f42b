import IR

/// The names of the schemas that get a declaration of their own: objects, enumerations and unions.
struct TypeNames {
  /// Qualified, such as `Pet.Status`; nil for a schema that is written out where it is used.
  private var names: [String?]
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
    topLevel.append(id)
  }

  /// Declares a schema inside another one that is declared already.
  mutating func declare(_ id: SchemaID, as name: String, in parent: SchemaID) {
    names[id.index] = (names[parent.index] ?? "") + "." + name
    nested[parent, default: []].append(id)
  }

  /// A qualified name as it is written inside the type that `scope` names.
  static func shortened(_ name: String, in scope: String?) -> String {
    guard let scope, name.contains(".") else { return name }
    let parts = name.split(separator: ".")
    let common = zip(parts.dropLast(), scope.split(separator: ".")).prefix { $0 == $1 }.count
    return parts.dropFirst(common).joined(separator: ".")
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
