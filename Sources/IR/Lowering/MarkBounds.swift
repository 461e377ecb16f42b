/// Marks the schemas whose values can be out of bounds, their own or those of what they hold
/// (JSON Schema Validation 2020-12, section 6).
struct MarkBounds {
  /// Returns the table with the bounded schemas marked.
  static func run(_ schemas: SchemaTable) -> SchemaTable {
    var schemas = schemas
    var holders: [SchemaID: [SchemaID]] = [:]
    var pending: [SchemaID] = []
    for id in schemas.ids {
      if schemas[id].hasOwnBounds { pending.append(id) }
      for part in schemas[id].parts { holders[part.schema, default: []].append(id) }
    }
    while let id = pending.popLast() {
      guard !schemas[id].isBounded else { continue }
      schemas[id].isBounded = true
      pending += holders[id] ?? []
    }
    return schemas
  }
}

extension Schema {
  /// Whether the schema bounds scalars, arrays or members; a listed value has no further bounds.
  fileprivate var hasOwnBounds: Bool {
    guard let validation else { return false }
    switch kind {
    case .primitive(.integer), .primitive(.number): return validation.boundsNumbers
    case .primitive(.string): return validation.boundsStrings
    case .array: return validation.boundsArrays
    case .map, .object: return (validation.minProperties ?? validation.maxProperties) != nil
    case .anything, .primitive(.boolean), .enumeration, .union: return false
    }
  }
}

extension Validation {
  fileprivate var boundsNumbers: Bool {
    [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].contains { $0 != nil }
  }

  /// Whether the characters of a string are bounded.
  var boundsStrings: Bool { (minLength ?? maxLength) != nil || !patterns.isEmpty }

  fileprivate var boundsArrays: Bool { (minItems ?? maxItems) != nil || hasUniqueItems }
}
