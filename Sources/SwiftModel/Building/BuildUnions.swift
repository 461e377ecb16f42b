import IR

extension BuildModels {
  /// The enum of a `oneOf`, an `anyOf` or a list of types.
  func union(_ schema: Schema, _ id: SchemaID, _ union: Union, _ place: Place) -> UnionDeclaration {
    let cases = cases(of: union, in: place)
    var discriminator: UnionDeclaration.Discriminator?
    var trials: [UnionDeclaration.Case] = []
    switch union.selection {
    case .discriminator(let property):
      discriminator = .init(
        property: SwiftStringLiteral.text(property), propertyName: documentation.inline(property))
    case .trial(let order): trials = order.map { cases[$0] }
    }
    return UnionDeclaration(
      access: options.access, isolation: place.isolation, name: place.name,
      documentation: documentation.lines(schema.documentation, indent: place.indent),
      conformances: "JSONModel, Hashable",
      indirection: union.isRecursive ? "indirect " : "", cases: cases, trials: trials,
      discriminator: discriminator,
      expectation: SwiftStringLiteral.text(expectation(cases)),
      nested: nested(in: id, place))
  }

  private func cases(of union: Union, in place: Place) -> [UnionDeclaration.Case] {
    var scope = NameAllocator(reserved: ["unlisted", "hashValue", "jsonData", "encode", "write"])
    return union.variants.map { variant in
      let type = types.type(of: variant.schema.schema, in: place.path)
      let wanted = caseName(for: variant.schema.schema, in: place.path)
      return UnionDeclaration.Case(
        documentation: [], name: ReservedWords.escape(scope.allocate(wanted), in: .enumCase),
        type: type.text,
        values: variant.discriminatorValues.map { SwiftStringLiteral.text($0) }
          .joined(separator: ", "))
    }
  }

  /// What the message of a failed trial names; many types would make it unreadable.
  private func expectation(_ cases: [UnionDeclaration.Case]) -> String {
    let types = cases.map(\.type).joined(separator: " or ")
    return types.count <= 50 ? types : "one of \(cases.count) types"
  }

  /// A case is called by what it holds: `string`, `pet`, `petList`.
  func caseName(for id: SchemaID, in scope: String?) -> String {
    if let name = names[id] {
      return identifiers.member(String(name.split(separator: ".").last ?? ""))
    }
    switch schemas[id].kind {
    case .array(let items): return caseName(for: items.schema, in: scope) + "List"
    case .map(let values): return caseName(for: values.schema, in: scope) + "Map"
    case .anything, .object, .union: return "json"
    case .primitive, .enumeration: return identifiers.member(types.type(of: id, in: scope).text)
    }
  }
}
