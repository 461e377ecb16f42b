/// What a value has to be like to be read as one variant of a union.
struct VariantDemand {
  /// Equal for variants that no value tells apart.
  private(set) var text: String
  /// Larger is tried earlier.
  private(set) var weight: Int

  /// How deep members are looked into.
  private static let maximumDepth = 3

  init(of id: SchemaID, marker: Union.Marker?, in schemas: SchemaTable) {
    text = Self.text(of: id, in: schemas, depth: 0)
    weight = Self.rank(of: schemas[id].kind) * 1_000_000
    if case .object(let shape) = schemas[id].kind {
      weight += shape.properties.count { $0.isRequired } * 1000 + min(shape.properties.count, 999)
    }
    guard let marker else { return }
    text += " where \(marker.property) is \(marker.values)"
    weight += 500_000
  }

  private static func text(of id: SchemaID, in schemas: SchemaTable, depth: Int) -> String {
    switch schemas[id].kind {
    case .anything: return "any"
    case .primitive(let primitive): return primitive.demand
    case .enumeration(let list): return "\(list.type)"
    case .union: return depth == 0 ? "union" : "union \(id.index)"
    case .array(let items):
      guard depth < maximumDepth else { return "array" }
      return "[" + text(of: items.schema, in: schemas, depth: depth + 1) + "]"
    case .map(let values):
      guard depth < maximumDepth else { return "object" }
      return "{" + text(of: values.schema, in: schemas, depth: depth + 1) + "}"
    case .object(let shape):
      return "object" + (depth < maximumDepth ? members(of: shape, in: schemas, depth) : "")
    }
  }

  /// The required members and what they are, by name.
  private static func members(
    of shape: ObjectShape, in schemas: SchemaTable, _ depth: Int
  ) -> String {
    let required = shape.properties.filter(\.isRequired).sorted { $0.name < $1.name }
    let texts = required.map { property in
      property.name + ":" + text(of: property.schema.schema, in: schemas, depth: depth + 1)
        + (schemas.isNullable(property.schema) ? "?" : "")
    }
    return "(" + texts.joined(separator: ",") + ")"
  }

  private static func rank(of kind: Schema.Kind) -> Int {
    switch kind {
    case .anything: 0
    case .union: 1
    case .primitive(let primitive): primitive.rank
    case .enumeration(let list): list.type == .string ? 3 : list.type == .number ? 4 : 6
    case .array, .map: 6
    case .object: 7
    }
  }
}

extension Primitive {
  /// The JSON type and, for strings that are checked when they are read, the format.
  fileprivate var demand: String {
    switch self {
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string(.plain), .string(.other), .string(.binary), .string(.uri),
      .string(.content), .string(.file):
      "string"
    case .string(let format): "string \(format)"
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .boolean, .integer: 6
    case .number: 4
    case .string(.plain), .string(.other), .string(.binary), .string(.uri),
      .string(.content), .string(.file):
      2
    case .string: 4
    }
  }
}
