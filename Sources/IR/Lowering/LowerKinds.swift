import Diagnostics
import OpenAPI

extension LowerSchemas {
  /// What the values are like, from the most telling keyword to the least.
  mutating func kind(of facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind {
    if let union = alternatives(of: facts, id) { return union }
    if let values = facts.values, let kind = enumeration(values, facts) { return kind }
    guard let type = facts.types.first ?? impliedType(of: facts) else { return .anything }
    if facts.types.count > 1 { return typeUnion(of: facts, id) }
    switch type {
    case .boolean: return .primitive(.boolean)
    case .integer: return .primitive(.integer(integerFormat(facts.format?.value)))
    case .number: return .primitive(.number(numberFormat(facts.format?.value)))
    case .string: return .primitive(.string(stringFormat(facts.format?.value)))
    case .array: return array(facts, id)
    case .object: return object(facts, id)
    case .null: return .anything
    }
  }

  /// The type that keywords speak of where `type` itself is left out.
  private func impliedType(of facts: SchemaFacts) -> SchemaType? {
    if facts.hasMembers { return .object }
    if facts.items != nil || !facts.prefixItems.isEmpty { return .array }
    guard let format = facts.format?.value else { return nil }
    if stringFormat(format) != .other(format) { return .string }
    if integerFormat(format) != .unspecified { return .integer }
    return numberFormat(format) != .unspecified ? .number : nil
  }

  /// Formats of whole numbers (OpenAPI format registry).
  private func integerFormat(_ format: String?) -> Primitive.IntegerFormat {
    switch format {
    case "int32", "int8", "int16", "uint8", "uint16": .int32
    case "int64", "uint32": .int64
    case "uint64": .uint64
    default: .unspecified
    }
  }

  private func numberFormat(_ format: String?) -> Primitive.NumberFormat {
    switch format {
    case "float": .float
    case "double": .double
    case "decimal", "decimal128": .decimal
    default: .unspecified
    }
  }

  private func stringFormat(_ format: String?) -> Primitive.StringFormat {
    switch format {
    case nil: .plain
    case "date-time": .dateTime
    case "date": .date
    case "uuid": .uuid
    case "uri", "url": .uri
    case "byte": .base64
    case "binary": .binary
    case "decimal": .decimal
    case .some(let other): .other(other)
    }
  }

  private mutating func array(_ facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind {
    if let items = facts.items, items.boolean == nil {
      return .array(items: use(items, as: .member(of: id, "item")))
    }
    let anything = add(
      .facts(SchemaFacts(origin: facts.origin)), .member(of: id, "item"), facts.origin)
    return .array(items: SchemaUse(anything))
  }

  private mutating func object(_ facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind {
    let additional = additionalProperties(facts, id)
    guard facts.properties.isEmpty else {
      reportUnknownRequired(facts)
      return .object(ObjectShape(properties: properties(facts, id), additional: additional))
    }
    switch additional {
    case .forbidden: return .object(ObjectShape(properties: [], additional: .forbidden))
    case .allowed(let values): return .map(values: values)
    case .unspecified:
      let anything = SchemaFacts(origin: facts.origin)
      return .map(values: SchemaUse(add(.facts(anything), .member(of: id, "value"), facts.origin)))
    }
  }

  private mutating func properties(_ facts: SchemaFacts, _ id: SchemaID) -> [Property] {
    let required = Set(facts.required.map(\.value))
    return facts.properties.map { property in
      Property(
        name: property.name,
        schema: use(property.value, as: .member(of: id, property.name)),
        isRequired: required.contains(property.name),
        documentation: property.value.documentation,
        access: property.value.access,
        origin: property.nameRange)
    }
  }

  private mutating func additionalProperties(
    _ facts: SchemaFacts, _ id: SchemaID
  ) -> ObjectShape.AdditionalProperties {
    guard let additional = facts.additional else { return .unspecified }
    if additional.boolean == false { return .forbidden }
    return .allowed(use(additional, as: .member(of: id, "value")))
  }

  /// What the specification allows, but is likely a slip: nothing says what the member is.
  private func reportUnknownRequired(_ facts: SchemaFacts) {
    let names = facts.properties.map(\.name)
    let known = Set(names)
    for required in facts.required where !known.contains(required.value) {
      report.warning(
        "'\(required.value)' is required, but is not among the properties", at: required.range,
        help: Suggestion.closest(to: required.value, in: names).map { "did you mean '\($0)'?" })
    }
  }
}

extension OpenAPI.Schema {
  fileprivate var access: Property.Access {
    if readOnly { return .readOnly }
    return writeOnly ? .writeOnly : .readWrite
  }
}
