import Diagnostics
import OpenAPI

extension LowerSchemas {
  /// What the values are like, from the most telling keyword to the least.
  mutating func kind(of facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind {
    if let union = alternatives(of: facts, id) { return union }
    if let values = facts.values {
      if let kind = enumeration(values, facts) ?? mixedEnumeration(values, facts, id) {
        return kind
      }
    }
    reportUncheckedRequired(facts)
    guard let type = facts.types.first ?? impliedType(of: facts) else { return .anything }
    if facts.types.count > 1 { return severalTypes(facts, id) }
    switch type {
    case .boolean: return .primitive(.boolean)
    case .integer: return .primitive(.integer(integerFormat(facts)))
    case .number: return .primitive(.number(numberFormat(facts.format?.value)))
    case .string: return .primitive(.string(stringFormat(facts)))
    case .array: return array(facts, id)
    case .object: return object(facts, id)
    case .null: return .anything
    }
  }

  /// The type that keywords speak of where `type` itself is left out.
  private func impliedType(of facts: SchemaFacts) -> SchemaType? {
    if facts.hasMembers { return .object }
    if facts.items != nil || !facts.prefixItems.isEmpty { return .array }
    if let type = facts.values?.commonType { return type }
    if facts.contentEncoding != nil || facts.contentMediaType != nil { return .string }
    guard let format = facts.format?.value else { return nil }
    if stringFormat(format) != .other(format) { return .string }
    if integerFormat(format) != .unspecified { return .integer }
    return numberFormat(format) != .unspecified ? .number : nil
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
        xml: xmlForm(of: property.value),
        origin: property.nameRange)
    }
  }

  /// Members that have to be there where none is described.
  private func reportUncheckedRequired(_ facts: SchemaFacts) {
    guard facts.properties.isEmpty, let first = facts.required.first else { return }
    report.recurring(
      .note, "a map is not compared with the members that it requires", at: first.range)
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
