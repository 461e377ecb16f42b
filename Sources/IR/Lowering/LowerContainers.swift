import OpenAPI
import YAML

/// Arrays and maps, whose elements have one type: that of all places, or any JSON.
extension LowerSchemas {
  /// `items` is for the elements behind those of `prefixItems` (JSON Schema 2020-12, section 10.3.1).
  mutating func array(_ facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind {
    let rest = facts.items.flatMap { $0.boolean == nil ? $0 : nil }
    let count = facts.prefixItems.count
    let isOpen = count > 0 && facts.items == nil && (facts.validation?.maxItems ?? .max) > count
    let schemas = facts.prefixItems + [rest].compactMap(\.self)
    return .array(items: isOpen ? anything(id, "item", facts) : common(schemas, id, "item", facts))
  }

  /// `additionalProperties`, and `patternProperties` where they say the same; beside named
  /// properties, what an API adds to them may be anything
  /// (JSON Schema 2020-12, section 10.3.2).
  mutating func additionalProperties(
    _ facts: SchemaFacts, _ id: SchemaID
  ) -> ObjectShape.AdditionalProperties {
    let isForbidden = facts.additional?.boolean == false
    guard !facts.patternValues.isEmpty else {
      guard let additional = facts.additional else { return .unspecified }
      return isForbidden ? .forbidden : .allowed(use(additional, as: .member(of: id, "value")))
    }
    let rest = isForbidden ? nil : facts.additional
    guard rest != nil || facts.properties.isEmpty else {
      return .allowed(anything(id, "value", facts))
    }
    return .allowed(
      common(facts.patternValues + [rest].compactMap(\.self), id, "value", facts))
  }

  /// The one schema of several places, where they say the same; else anything.
  private mutating func common(
    _ schemas: [OpenAPI.Schema], _ id: SchemaID, _ role: String, _ facts: SchemaFacts
  ) -> SchemaUse {
    guard let first = schemas.first, schemas.dropFirst().allSatisfy({ isAlike($0, first) }) else {
      return anything(id, role, facts)
    }
    return use(first, as: .member(of: id, role))
  }

  /// Whether two schemas are the same one, or plain values of the same type.
  private func isAlike(_ one: OpenAPI.Schema, _ other: OpenAPI.Schema) -> Bool {
    if one.node.id == other.node.id { return true }
    if let reference = one.reference { return reference.value == other.reference?.value }
    return other.reference == nil && one.isPlainScalar && one.types == other.types
      && one.format?.value == other.format?.value && other.isPlainScalar
  }

  private mutating func anything(
    _ id: SchemaID, _ role: String, _ facts: SchemaFacts
  ) -> SchemaUse {
    let empty = SchemaFacts(origin: facts.origin)
    return SchemaUse(add(.facts(empty), .member(of: id, role), facts.origin))
  }
}

extension OpenAPI.Schema {
  /// Whether the type and the format say all there is to say.
  fileprivate var isPlainScalar: Bool {
    let scalars: [SchemaType] = [.string, .number, .integer, .boolean]
    return types.count == 1 && scalars.contains(types[0]) && `enum` == nil && const == nil
      && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
  }
}
