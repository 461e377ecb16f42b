import Diagnostics
import OpenAPI

extension LowerSchemas {
  /// How many choices may nest in each other where members stand beside them.
  private static var maximumUnionDepth: Int { 8 }

  /// The union that `oneOf` or `anyOf` makes; nil where there is none.
  mutating func alternatives(of facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind? {
    guard let list = facts.alternatives.first else { return nil }
    for other in facts.alternatives.dropFirst() {
      report.warning(
        "a second choice beside 'oneOf' or 'anyOf' cannot be expressed and is left out",
        at: other.schemas[0].origin)
    }
    let base = facts.withoutAlternatives
    let branches = list.schemas.filter { !$0.isNullOnly }
    if branches.count < list.schemas.count { table[id].isNullable = true }
    guard let first = branches.first else { return .anything }
    if let merged = mergedEnumeration(of: facts, id) { return merged }
    if branches.count == 1 {
      return kind(of: nested(MergeAllOf.facts(of: first, addedTo: base, resolver), first), id)
    }
    let variants = branches.enumerated().map { variant($1, number: $0 + 1, base, id) }
    return .union(union(of: variants, branches, list.discriminator))
  }

  /// One branch, with what holds for all branches merged into it.
  private mutating func variant(
    _ branch: OpenAPI.Schema, number: Int, _ base: SchemaFacts, _ id: SchemaID
  ) -> Union.Variant {
    let name = SchemaName.member(of: id, branch.variantName ?? "variant \(number)")
    guard base.hasMembers, !MergeAllOf.facts(of: branch, resolver).includeMembers(of: base) else {
      let use = use(branch, as: name)
      return .init(schema: use, discriminatorValues: [], origin: branch.origin)
    }
    let facts = nested(MergeAllOf.facts(of: branch, addedTo: base, resolver), branch)
    let schema = add(.facts(facts), name, branch.origin)
    return .init(schema: SchemaUse(schema), discriminatorValues: [], origin: branch.origin)
  }

  /// The facts of a branch, without a choice of its own where too many nest in each other.
  private func nested(_ facts: SchemaFacts, _ branch: OpenAPI.Schema) -> SchemaFacts {
    var facts = facts
    facts.unionDepth += 1
    if facts.unionDepth > Self.maximumUnionDepth, !facts.alternatives.isEmpty {
      report.recurring(
        .warning, "the choices nest too deep; this one is left out", at: branch.origin)
      facts.alternatives = []
    }
    return facts
  }

  /// A value of one of several types (JSON Schema Validation 2020-12, section 6.1.1).
  mutating func typeUnion(of facts: SchemaFacts, _ id: SchemaID) -> Schema.Kind {
    let variants = facts.types.map { type in
      let schema = add(
        .facts(facts.restricted(to: type)), .member(of: id, type.rawValue), facts.origin)
      return Union.Variant(
        schema: SchemaUse(schema), discriminatorValues: [], origin: facts.origin)
    }
    return .union(Union(variants: variants, selection: .trial(order: Array(variants.indices))))
  }
}

extension OpenAPI.Schema {
  /// What a branch is called: the component that it names, else its title.
  fileprivate var variantName: String? {
    reference.flatMap { ResolveReferences.componentName(of: $0.value) } ?? title
      ?? (`enum` == nil ? nil : "value")
  }
}
