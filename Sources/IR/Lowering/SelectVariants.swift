import Diagnostics
import OpenAPI

/// Which values of a discriminator select which branch (OpenAPI 3.1.1, section 4.8.25).
extension LowerSchemas {
  /// The selection is by discriminator where every variant has values of it that no other has.
  func union(
    of variants: [Union.Variant], _ branches: [OpenAPI.Schema], _ discriminator: Discriminator?
  ) -> Union {
    let trial = Union(variants: variants, selection: .trial(order: Array(variants.indices)))
    guard let discriminator else { return trial }
    let property = discriminator.propertyName.value
    reportUnusedMapping(discriminator, branches)
    var selected = trial
    var taken: Set<String> = []
    for (index, branch) in branches.enumerated() {
      let values = values(of: discriminator, selecting: branch)
      guard !values.isEmpty, taken.isDisjoint(with: values) else {
        report.warning(
          "no value of '\(property)' selects this variant\(values.isEmpty ? "" : " alone"); "
            + "the variants are told apart by their members instead",
          at: branch.origin)
        return trial
      }
      taken.formUnion(values)
      selected.variants[index].discriminatorValues = values
    }
    selected.selection = .discriminator(property: property)
    return selected
  }

  /// The mapping's values that lead to a branch, else the values that the branch itself allows,
  /// else the branch's own name.
  private func values(
    of discriminator: Discriminator, selecting branch: OpenAPI.Schema
  ) -> [String] {
    let name = branch.reference.flatMap { ResolveReferences.componentName(of: $0.value) }
    let mapped = discriminator.mapping.filter { leads($0.value, to: branch) }
    guard mapped.isEmpty else { return mapped.map(\.name) }
    let property = discriminator.propertyName.value
    let facts = MergeAllOf.facts(of: branch, resolver)
    guard let own = constants(of: property, in: facts, depth: 0) else {
      return name.map { [$0] } ?? []
    }
    guard let name else { return own }
    if own.contains(name) { return [name] }
    reportContradiction(discriminator)
    return own
  }

  private func leads(_ target: Located<String>, to branch: OpenAPI.Schema) -> Bool {
    guard let reference = branch.reference else { return false }
    return target.value == ResolveReferences.componentName(of: reference.value)
      || resolver.areSame(target, reference)
  }

  /// What a mapping names and the choice does not offer: nothing would ever be read as it.
  private func reportUnusedMapping(_ discriminator: Discriminator, _ branches: [OpenAPI.Schema]) {
    for entry in discriminator.mapping + discriminator.fallback {
      guard !branches.contains(where: { leads(entry.value, to: $0) }) else { continue }
      let names = branches.compactMap { branch in
        branch.reference.flatMap { ResolveReferences.componentName(of: $0.value) }
      }
      report.warning(
        "'\(entry.value.value)' is no variant of this choice", at: entry.value.range,
        help: Suggestion.closest(to: entry.value.value, in: names).map { "did you mean '\($0)'?" })
    }
  }

  /// Once for all variants, and for all choices that the document makes so.
  private func reportContradiction(_ discriminator: Discriminator) {
    let property = discriminator.propertyName
    report.recurring(
      .note,
      "without a mapping, the variants' names should select them; their own values of "
        + "'\(property.value)' are taken instead",
      at: property.range)
  }

  /// The strings that a schema allows in one of its properties, through choices within it; nil
  /// where one of them may be any string.
  private func constants(of property: String, in facts: SchemaFacts, depth: Int) -> [String]? {
    guard depth < 8 else { return nil }
    if let schema = facts.properties.first(where: { $0.name == property })?.value {
      let nodes = MergeAllOf.facts(of: schema, resolver).values?.nodes.filter { !$0.isNull }
      let strings = nodes?.compactMap(\.string) ?? []
      if !strings.isEmpty, strings.count == nodes?.count { return strings }
    }
    guard let branches = facts.alternatives.first?.schemas else { return nil }
    var all: [String] = []
    for branch in branches {
      let inner = MergeAllOf.facts(of: branch, resolver)
      guard let own = constants(of: property, in: inner, depth: depth + 1) else { return nil }
      all += own.filter { !all.contains($0) }
    }
    return all.isEmpty ? nil : all
  }
}

extension Discriminator {
  /// What 3.2 says of all other values, as one more entry.
  fileprivate var fallback: [Named<Located<String>>] {
    defaultMapping.map { [Named("", at: $0.range, $0)] } ?? []
  }
}
