import IR

extension BuildModels {
  /// The enum of a `oneOf`, an `anyOf` or a list of types.
  func union(_ schema: Schema, _ id: SchemaID, _ union: Union, _ place: Place) -> UnionDeclaration {
    let plans = plans(of: union, schema.usage, in: place)
    var discriminator: UnionDeclaration.Discriminator?
    var trials: [UnionDeclaration.Case] = []
    switch union.selection {
    case .discriminator(let property):
      discriminator = .init(
        property: SwiftStringLiteral.text(property), propertyName: documentation.inline(property))
    case .trial(let order):
      trials = order.compactMap { index in plans.first { $0.index == index }?.declaration }
    }
    let cases = plans.map(\.declaration)
    return UnionDeclaration(
      access: options.access, isolation: place.isolation, name: place.name,
      documentation: documentation.lines(schema.documentation, indent: place.indent),
      conformances: conformances(of: id),
      indirection: union.isRecursive ? "indirect " : "", cases: cases, trials: trials,
      discriminator: discriminator, keepsOthers: keepsOthers(union),
      expectation: SwiftStringLiteral.text(expectation(cases)),
      xmlShape: xmlDemand.schemas.contains(id)
        ? xml.declaration(of: id, union, access: options.access, in: place) : [],
      nested: nested(in: id, place))
  }

  /// A case, and the variant that it is made of.
  private struct CasePlan {
    let index: Int
    let declaration: UnionDeclaration.Case
  }

  /// One case for each type: schemas that differ may be one type in Swift.
  private func plans(
    of union: Union, _ usage: Schema.Usage, in place: Place
  ) -> [CasePlan] {
    let types = types(of: union, in: place.path)
    return zip(types, caseNames(of: union, in: place.path)).map { item, name in
      let name = ReservedWords.escape(name, in: .enumCase)
      let declaration = declaration(name, item.type, item.indices, union, usage, place)
      return CasePlan(index: item.indices[0], declaration: declaration)
    }
  }

  /// The names of the cases, without backticks; `scope` is the union's own path.
  func caseNames(of union: Union, in scope: String?) -> [String] {
    var names = NameAllocator(reserved: [
      "unlisted", "hashValue", "jsonData", "encode", "write", "xmlShape",
    ])
    return types(of: union, in: scope).map { item in
      names.allocate(caseName(for: union.variants[item.indices[0]].schema.schema, in: scope))
    }
  }

  private func declaration(
    _ name: String, _ type: String, _ indices: [Int], _ union: Union, _ usage: Schema.Usage,
    _ place: Place
  ) -> UnionDeclaration.Case {
    let variant = union.variants[indices[0]]
    let values = indices.flatMap { union.variants[$0].discriminatorValues }
    let condition = condition(of: variant)
    let trial = "    } else if \(condition ?? ""), let value = try? \(type)(json: json) {"
    let tag = tag(of: variant, in: union)
    let tagged = "    case .\(name)(let value): json.tagged(\(tag ?? ""), value)"
    let width = SignatureLayout.width - place.indent
    return UnionDeclaration.Case(
      documentation: [], name: name, type: type,
      values: values.map { SwiftStringLiteral.text($0) }.joined(separator: ", "),
      condition: condition, breaksTrial: condition != nil && trial.count > width,
      breaksTag: tag != nil && tagged.count > width, tag: tag,
      isChecked: usage.contains(.request) && isChecked(variant.schema.schema))
  }

  /// Whether an object that is none of the variants is kept: one that the API adds later.
  private func keepsOthers(_ union: Union) -> Bool {
    guard case .trial = union.selection, union.variants.count > 1 else { return false }
    return union.variants.allSatisfy { variant in
      switch schemas[variant.schema.schema].kind {
      case .object: true
      case .anything, .primitive, .enumeration, .array, .map, .union: false
      }
    }
  }

  /// The variants by their types, in order.
  private func types(of union: Union, in scope: String?) -> [(type: String, indices: [Int])] {
    var positions: [String: Int] = [:]
    var types: [(type: String, indices: [Int])] = []
    for (index, variant) in union.variants.enumerated() {
      let type = self.types.type(of: variant.schema.schema, in: scope).text
      if let position = positions[type] {
        types[position].indices.append(index)
      } else {
        positions[type] = types.count
        types.append((type, [index]))
      }
    }
    return types
  }

  /// What has to hold before a variant is tried: a constant member.
  private func condition(of variant: Union.Variant) -> String? {
    guard let marker = variant.marker else { return nil }
    let values = marker.values.map { SwiftStringLiteral.text($0) }.joined(separator: ", ")
    return "json.has(\(SwiftStringLiteral.text(marker.property)), \(values))"
  }

  /// The member that says which variant a value is of, for variants that do not require it
  /// themselves (OpenAPI 3.1.1, section 4.8.25).
  private func tag(of variant: Union.Variant, in union: Union) -> String? {
    guard case .discriminator(let property) = union.selection,
      let value = variant.discriminatorValues.first, lacks(property, variant.schema.schema)
    else { return nil }
    return "\(SwiftStringLiteral.text(property)), \(SwiftStringLiteral.text(value))"
  }

  private func lacks(_ property: String, _ id: SchemaID) -> Bool {
    switch schemas[id].kind {
    case .object(let shape): !shape.properties.contains { $0.name == property && $0.isRequired }
    case .map: true
    case .anything, .primitive, .enumeration, .array, .union: false
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
