/// Makes one of the variants of a union that stand for the same values: the same schema twice,
/// strings with formats that nobody checks, and any string beside an open enumeration of strings.
struct MergeVariants {
  /// The variants of a union, each kind of value once.
  static func distinct(_ variants: [Union.Variant], in schemas: SchemaTable) -> [Union.Variant] {
    let listed = Set(variants.compactMap { enumeratedType(of: $0, in: schemas) })
    var indices: [String: Int] = [:]
    var distinct: [Union.Variant] = []
    for variant in variants {
      let key = key(of: variant.schema, in: schemas)
      guard !listed.contains(key) || !variant.discriminatorValues.isEmpty else { continue }
      if let index = indices[key] {
        distinct[index].discriminatorValues += variant.discriminatorValues
      } else {
        indices[key] = distinct.count
        distinct.append(variant)
      }
    }
    return distinct
  }

  /// The key of the plain type whose values an open enumeration takes in.
  private static func enumeratedType(
    of variant: Union.Variant, in schemas: SchemaTable
  ) -> String? {
    guard case .enumeration(let list) = schemas[variant.schema.schema].kind else { return nil }
    return "\(list.type)"
  }

  /// Equal for schemas that are the same to a reader.
  private static func key(of use: SchemaUse, in schemas: SchemaTable) -> String {
    let null = schemas.isNullable(use) ? "?" : ""
    switch schemas[use.schema].kind {
    case .anything: return "any"
    case .primitive(let primitive): return primitive.key + null
    case .array(let items): return "[" + key(of: items, in: schemas) + "]" + null
    case .map(let values): return "{" + key(of: values, in: schemas) + "}" + null
    case .enumeration, .object, .union: return "#\(use.schema.index)" + null
    }
  }
}

extension Primitive {
  fileprivate var key: String {
    switch self {
    case .boolean: "boolean"
    case .integer(.uint64): "uint64"
    case .integer: "integer"
    case .number(.decimal): "decimal"
    case .number: "number"
    case .string(.plain), .string(.other), .string(.uri): "string"
    case .string(let format): "string \(format)"
    }
  }
}
