import OpenAPI

/// Choices among values of one type: `oneOf` of constants, several enumerations, an enumeration
/// beside any string. A reader of an open enumeration takes all of them in.
extension LowerSchemas {
  /// The one enumeration that a choice comes down to; nil where its branches are not alike.
  mutating func mergedEnumeration(of facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind? {
    guard let listed = listedValues(of: facts, depth: 0), !listed.cases.isEmpty,
      listed.types.count == 1, let type = listed.types.first
    else { return nil }
    if listed.isNullable { table[id].isNullable = true }
    var seen: Set<Literal> = []
    let cases = listed.cases.filter { seen.insert($0.value).inserted }
    return .enumeration(Enumeration(type: type, cases: cases))
  }

  /// The enumeration in a choice between it and any string, where it is a schema of its own.
  func openEnumeration(in schema: OpenAPI.Schema) -> OpenAPI.Schema? {
    let branches = (schema.oneOf + schema.anyOf).filter { !$0.isNullOnly }
    guard branches.count > 1, schema.allOf.isEmpty, schema.isOnlyAChoice else { return nil }
    let named = branches.filter { $0.reference != nil }
    guard named.count == 1, branches.allSatisfy({ $0.reference != nil || $0.isPlainString }),
      let listed = listedValues(of: MergeAllOf.facts(of: schema, resolver), depth: 0),
      !listed.cases.isEmpty, listed.types.count == 1
    else { return nil }
    return named[0]
  }

  /// What branches list, one within the other.
  private struct ListedValues {
    var types: Set<Enumeration.ValueType> = []
    var cases: [Enumeration.Case] = []
    var isNullable = false
  }

  /// The values that facts list; none of a type where they allow all of its values.
  private func listedValues(of facts: SchemaFacts, depth: Int) -> ListedValues? {
    guard depth < 8, !facts.hasMembers, facts.items == nil else { return nil }
    if !facts.alternatives.isEmpty { return listedValues(ofBranchesIn: facts, depth: depth) }
    guard let values = facts.values else { return plainType(of: facts) }
    guard let list = list(values, facts) else { return nil }
    var cases = list.cases
    if cases.count == 1 { cases[0].describe(by: facts.documentation) }
    return ListedValues(types: [list.type], cases: cases)
  }

  private func listedValues(ofBranchesIn facts: SchemaFacts, depth: Int) -> ListedValues? {
    guard facts.alternatives.count == 1 else { return nil }
    let base = facts.withoutAlternatives
    var all = ListedValues()
    all.isNullable = facts.alternatives[0].schemas.contains(where: \.isNullOnly)
    for branch in facts.alternatives[0].schemas where !branch.isNullOnly {
      let inner = MergeAllOf.facts(of: branch, addedTo: base, resolver)
      guard let listed = listedValues(of: inner, depth: depth + 1) else { return nil }
      all.types.formUnion(listed.types)
      all.cases += listed.cases
      if listed.isNullable || inner.isNullable { all.isNullable = true }
    }
    return all
  }

  private func plainType(of facts: SchemaFacts) -> ListedValues? {
    guard facts.format == nil else { return nil }
    switch facts.types {
    case [.string]: return ListedValues(types: [.string])
    case [.integer]: return ListedValues(types: [.integer])
    default: return nil
    }
  }
}

extension Enumeration.Case {
  /// Takes a branch's title for the name of its one value, and its description with it.
  fileprivate mutating func describe(by documentation: Documentation) {
    name = name ?? documentation.summary
    description = description ?? documentation.description
  }
}

extension OpenAPI.Schema {
  /// Whether any string is allowed, and nothing else.
  fileprivate var isPlainString: Bool {
    types.filter { $0 != .null } == [.string] && format == nil && `enum` == nil && const == nil
      && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
  }
}
