import Diagnostics

/// Decides how a reader finds the variant of each union that has no discriminator of its own.
///
/// A required property whose values differ in every variant serves as a discriminator. Otherwise
/// the variants are tried, those that ask for more before those that ask for less.
struct ClassifyUnions {
  private(set) var schemas: SchemaTable
  private let report: DiagnosticReport
  /// The pairs of variants that were reported: what a document repeats is reported once.
  private var reported: Set<[SchemaID]> = []

  private init(schemas: SchemaTable, report: DiagnosticReport) {
    self.schemas = schemas
    self.report = report
  }

  /// Returns the table with every union's selection decided.
  static func run(_ schemas: SchemaTable, report: DiagnosticReport) -> SchemaTable {
    var pass = ClassifyUnions(schemas: schemas, report: report)
    for id in schemas.ids { pass.mergeAlike(id) }
    for id in schemas.ids { pass.classify(id) }
    return pass.schemas
  }

  /// Makes one of the variants that stand for the same values.
  private mutating func mergeAlike(_ id: SchemaID) {
    guard case .union(var union) = schemas[id].kind else { return }
    union.variants = MergeVariants.distinct(union.variants, in: schemas)
    let only = union.variants.first?.schema
    if case .trial = union.selection {
      union.selection = .trial(order: Array(union.variants.indices))
      if union.variants.count == 1, let only, schemas[only.schema].kind.isWrittenInPlace {
        schemas[id].kind = schemas[only.schema].kind
        schemas[id].isNullable = schemas[id].isNullable || schemas.isNullable(only)
        return
      }
    }
    schemas[id].kind = .union(union)
  }

  private mutating func classify(_ id: SchemaID) {
    guard case .union(var union) = schemas[id].kind, case .trial = union.selection else { return }
    if let tag = constantProperty(of: union) {
      for (index, values) in tag.values.enumerated() {
        union.variants[index].discriminatorValues = values
      }
      union.selection = .discriminator(property: tag.property)
    } else {
      addMarkers(to: &union)
      union.selection = .trial(order: trialOrder(of: union))
    }
    schemas[id].kind = .union(union)
  }

  /// The first property that every variant requires with values of its own.
  private func constantProperty(of union: Union) -> (property: String, values: [[String]])? {
    guard union.variants.count > 1, let first = union.variants.first else { return nil }
    for property in requiredProperties(of: first.schema.schema, depth: 0) {
      let values = union.variants.compactMap {
        constants(of: property, in: $0.schema.schema, depth: 0)
      }
      let all = values.joined()
      if values.count == union.variants.count, Set(all).count == all.count {
        return (property, values)
      }
    }
    return nil
  }

  private func requiredProperties(of id: SchemaID, depth: Int) -> [String] {
    switch schemas[id].kind {
    case .object(let shape): return shape.properties.filter(\.isRequired).map(\.name)
    case .union(let union):
      guard depth < 4, let first = union.variants.first else { return [] }
      return requiredProperties(of: first.schema.schema, depth: depth + 1)
    case .anything, .primitive, .enumeration, .array, .map: return []
    }
  }

  /// The strings or whole numbers that a required property has in a schema, or in the variants of a union.
  private func constants(of name: String, in id: SchemaID, depth: Int) -> [String]? {
    switch schemas[id].kind {
    case .object(let shape): return constants(of: name, in: shape)
    case .union(let union):
      guard depth < 4 else { return nil }
      let values = union.variants.compactMap {
        constants(of: name, in: $0.schema.schema, depth: depth + 1)
      }
      return values.count == union.variants.count ? values.flatMap(\.self) : nil
    case .anything, .primitive, .enumeration, .array, .map: return nil
    }
  }

  private func constants(of name: String, in shape: ObjectShape) -> [String]? {
    guard let property = shape.properties.first(where: { $0.name == name && $0.isRequired }),
      !schemas.isNullable(property.schema),
      case .enumeration(let list) = schemas[property.schema.schema].kind, list.type != .number
    else { return nil }
    return list.cases.compactMap { item in
      switch item.value {
      case .string(let value): value
      case .integer(let value): String(value)
      case .null, .boolean, .number: nil
      }
    }
  }

  /// Where several variants are objects, what their constant members say comes before a trial: an
  /// open enumeration alone would let the constants of others pass.
  private func addMarkers(to union: inout Union) {
    let objects = union.variants.indices.filter {
      if case .object = kind(of: union.variants[$0]) { true } else { false }
    }
    guard objects.count > 1 else { return }
    for index in objects { union.variants[index].marker = marker(of: union.variants[index]) }
  }

  private func marker(of variant: Union.Variant) -> Union.Marker? {
    guard case .object(let shape) = kind(of: variant) else { return nil }
    for property in shape.properties {
      guard let values = constants(of: property.name, in: shape), values.count == 1 else {
        continue
      }
      return Union.Marker(property: property.name, values: values)
    }
    return nil
  }

  /// The variants from the most to the least demanding; equals stay in the document's order.
  private mutating func trialOrder(of union: Union) -> [Int] {
    let demands = union.variants.map {
      VariantDemand(of: $0.schema.schema, marker: $0.marker, in: schemas)
    }
    reportAmbiguity(demands, union)
    return union.variants.indices.sorted { left, right in
      (demands[right].weight, left) < (demands[left].weight, right)
    }
  }

  /// Two variants that ask for the same cannot be told apart by trying: one finding for a union.
  private mutating func reportAmbiguity(_ demands: [VariantDemand], _ union: Union) {
    var first: [String: Int] = [:]
    var pairs: [(earlier: Int, later: Int)] = []
    for (index, demand) in demands.enumerated() {
      guard let earlier = first[demand.text] else {
        first[demand.text] = index
        continue
      }
      let pair = [union.variants[earlier].schema.schema, union.variants[index].schema.schema]
      if reported.insert(pair).inserted { pairs.append((earlier, index)) }
    }
    guard let pair = pairs.first else { return }
    let others = pairs.count - 1
    let more = others > 0 ? "; nor \(others) other\(others == 1 ? "" : "s") of this choice" : ""
    report.warning(
      "nothing sets this variant apart from an earlier one, which is taken where both fit\(more)",
      at: union.variants[pair.later].origin,
      notes: [.init("the earlier variant is here", at: union.variants[pair.earlier].origin)],
      help: "add a discriminator, or require a property that only one of them has")
  }

  private func kind(of variant: Union.Variant) -> Schema.Kind {
    schemas[variant.schema.schema].kind
  }
}

extension Schema.Kind {
  /// Whether a schema of this kind has no identity: two of them that look alike are the same.
  fileprivate var isWrittenInPlace: Bool {
    switch self {
    case .anything, .primitive, .array, .map: true
    case .enumeration, .object, .union: false
    }
  }
}
