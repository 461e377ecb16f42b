import OpenAPI
import YAML

/// Values of more than one type.
extension LowerSchemas {
  /// A list of types: a number where all of them are, anything where no type is left out, else a
  /// union (JSON Schema Validation 2020-12, section 6.1.1).
  mutating func severalTypes(_ facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind {
    let types = Set(facts.types)
    if types == [.integer, .number] { return kind(of: facts.restricted(to: .number), id) }
    guard !types.isSuperset(of: [.string, .number, .boolean, .array, .object]) else {
      return .anything
    }
    return typeUnion(of: facts, id)
  }

  /// A list of values of several types, as a union of a list for each.
  mutating func mixedEnumeration(
    _ values: SchemaFacts.Values, _ facts: SchemaFacts, _ id: SchemaID
  ) -> Schema.Kind? {
    guard facts.types.count != 1 else { return nil }
    var types: [SchemaType] = []
    for node in values.nodes where !node.isNull {
      guard let type = node.jsonType else { return nil }
      if !types.contains(type) { types.append(type) }
    }
    guard types.count > 1 else { return nil }
    let variants = types.map { type in
      var part = facts.restricted(to: type)
      part.values = .init(
        nodes: values.nodes.filter { $0.jsonType == type }, schema: values.schema)
      let schema = add(.facts(part), .member(of: id, type.rawValue), facts.origin)
      return Union.Variant(
        schema: SchemaUse(schema), discriminatorValues: [], origin: facts.origin)
    }
    return .union(Union(variants: variants, selection: .trial(order: Array(variants.indices))))
  }
}

extension SchemaFacts.Values {
  /// The type of all values, where they have one.
  var commonType: SchemaType? {
    let types = Set(nodes.filter { !$0.isNull }.map(\.anyType))
    return types.count == 1 ? types.first ?? nil : nil
  }
}

extension Node {
  /// The JSON type of a scalar that an enumeration can list; whole numbers count as numbers where
  /// they stand beside others.
  fileprivate var jsonType: SchemaType? {
    guard kind == .scalar else { return nil }
    switch scalarType {
    case .null: return nil
    case .bool: return .boolean
    case .integer: return .integer
    case .float: return .number
    case .string: return .string
    }
  }

  fileprivate var anyType: SchemaType? {
    switch kind {
    case .scalar: jsonType
    case .sequence: .array
    case .mapping: .object
    }
  }
}
