import Diagnostics

/// Decides how a reader finds the variant of each union that has no discriminator of its own.
///
/// A required property with a constant value in every variant serves as a discriminator. Otherwise
/// the variants are tried, those that ask for more before those that ask for less.
struct ClassifyUnions {
  private var schemas: SchemaTable
  private let report: DiagnosticReport

  /// Returns the table with every union's selection decided.
  static func run(_ schemas: SchemaTable, report: DiagnosticReport) -> SchemaTable {
    var pass = ClassifyUnions(schemas: schemas, report: report)
    for id in schemas.ids { pass.classify(id) }
    return pass.schemas
  }

  private mutating func classify(_ id: SchemaID) {
    guard case .union(var union) = schemas[id].kind, case .trial = union.selection else { return }
    if let tag = constantProperty(of: union) {
      for (index, value) in tag.values.enumerated() {
        union.variants[index].discriminatorValues = [value]
      }
      union.selection = .discriminator(property: tag.property)
    } else {
      union.selection = .trial(order: trialOrder(of: union, in: id))
    }
    schemas[id].kind = .union(union)
  }

  /// The first property that every variant requires with a value of its own.
  private func constantProperty(of union: Union) -> (property: String, values: [String])? {
    guard let first = union.variants.first, case .object(let shape) = kind(of: first) else {
      return nil
    }
    for property in shape.properties {
      let values = union.variants.compactMap { constant(of: property.name, in: $0) }
      if values.count == union.variants.count, Set(values).count == values.count {
        return (property.name, values)
      }
    }
    return nil
  }

  private func constant(of name: String, in variant: Union.Variant) -> String? {
    guard case .object(let shape) = kind(of: variant),
      let property = shape.properties.first(where: { $0.name == name && $0.isRequired }),
      case .enumeration(let list) = schemas[property.schema.schema].kind,
      list.cases.count == 1, case .string(let value) = list.cases[0].value
    else { return nil }
    return value
  }

  /// The variants from the most to the least demanding; equals stay in the document's order.
  private func trialOrder(of union: Union, in id: SchemaID) -> [Int] {
    let demands = union.variants.map { Demand(kind(of: $0)) }
    reportAmbiguity(demands, union, in: id)
    return union.variants.indices.sorted { left, right in
      (demands[right].weight, left) < (demands[left].weight, right)
    }
  }

  /// Two variants that ask for the same cannot be told apart by trying.
  private func reportAmbiguity(_ demands: [Demand], _ union: Union, in id: SchemaID) {
    var first: [Demand: Int] = [:]
    for (index, demand) in demands.enumerated() {
      guard let earlier = first[demand] else {
        first[demand] = index
        continue
      }
      report.warning(
        "nothing sets this variant apart from an earlier one, which is taken where both fit",
        at: union.variants[index].origin,
        notes: [.init("the earlier variant is here", at: union.variants[earlier].origin)],
        help: "add a discriminator, or require a property that only one of them has")
    }
  }

  private func kind(of variant: Union.Variant) -> Schema.Kind {
    schemas[variant.schema.schema].kind
  }
}

/// What a value has to be like to be read as one variant.
private struct Demand: Hashable {
  /// The JSON type and, for strings, the format.
  let type: String
  let required: Set<String>
  /// Larger is tried earlier.
  let weight: Int

  init(_ kind: Schema.Kind) {
    switch kind {
    case .anything: self.init("any", weight: 0)
    case .primitive(let primitive): self.init(primitive)
    case .enumeration(let list): self.init("enum \(list.type)", weight: 3)
    case .array: self.init("array", weight: 5)
    case .map: self.init("object", weight: 5)
    case .union: self.init("union", weight: 1)
    case .object(let shape):
      let required = Set(shape.properties.filter(\.isRequired).map(\.name))
      self.init("object", required: required, weight: 6 + required.count)
    }
  }

  private init(_ primitive: Primitive) {
    switch primitive {
    case .boolean: self.init("boolean", weight: 5)
    case .integer: self.init("integer", weight: 5)
    case .number: self.init("number", weight: 4)
    case .string(.plain), .string(.other), .string(.binary), .string(.uri):
      self.init("string", weight: 2)
    case .string(let format): self.init("string \(format)", weight: 4)
    }
  }

  private init(_ type: String, required: Set<String> = [], weight: Int) {
    self.type = type
    self.required = required
    self.weight = weight
  }
}
