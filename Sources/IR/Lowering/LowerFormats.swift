import OpenAPI

extension LowerSchemas {
  /// Formats of whole numbers (OpenAPI format registry).
  func integerFormat(_ format: String?) -> Primitive.IntegerFormat {
    switch format {
    case "int32", "int8", "int16", "uint8", "uint16": .int32
    case "int64", "uint32": .int64
    case "uint64": .uint64
    default: .unspecified
    }
  }

  func numberFormat(_ format: String?) -> Primitive.NumberFormat {
    switch format {
    case "float": .float
    case "double": .double
    case "decimal", "decimal128": .decimal
    default: .unspecified
    }
  }

  func stringFormat(_ format: String?) -> Primitive.StringFormat {
    switch format {
    case nil: .plain
    case "date-time": .dateTime
    case "date": .date
    case "uuid": .uuid
    case "uri", "url": .uri
    case "byte": .base64
    case "binary": .binary
    case "decimal": .decimal
    case .some(let other): .other(other)
    }
  }

  /// Without a format, bounds beyond the range of `Int64` ask for the unsigned one.
  func integerFormat(_ facts: SchemaFacts) -> Primitive.IntegerFormat {
    let format = integerFormat(facts.format?.value)
    guard format == .unspecified, let maximum = facts.validation?.maximum.flatMap(Double.init),
      maximum >= 0x1p63, let minimum = facts.validation?.minimum.flatMap(Double.init), minimum >= 0
    else { return format }
    return .uint64
  }

  /// What a string holds as JSON; nil where it holds something else, or nothing is said of it
  /// (JSON Schema Validation 2020-12, section 8.5).
  mutating func content(of facts: SchemaFacts, _ id: SchemaID) -> SchemaUse? {
    guard let schema = facts.contentSchema else { return nil }
    let isJSON = facts.contentMediaType.map { MediaKind(mediaType: $0) } == .json
    switch table[id].kind {
    case .primitive(.string(.content)) where isJSON,
      .primitive(.string(.other)) where isJSON && facts.contentEncoding == nil:
      return use(schema, as: contentName(id))
    case .union where facts.alternatives.isEmpty: return nil  // Its variants are asked themselves.
    case .anything, .primitive(.string), .enumeration, .union:
      report.recurring(
        .note, "'contentSchema' is read of JSON alone, in a string that nothing else is said of",
        at: schema.origin)
      return nil
    case .primitive, .array, .map, .object: return nil
    }
  }

  /// Nothing is declared for the string, so its name is free.
  private func contentName(_ id: SchemaID) -> SchemaName {
    switch table[id].name {
    case .component, .member: table[id].name
    case .input, .form, .part: .member(of: id, "content")
    }
  }

  /// Bytes in base64 by format or by encoding (JSON Schema Validation 2020-12, section 8.3).
  func stringFormat(_ facts: SchemaFacts) -> Primitive.StringFormat {
    guard facts.format == nil else { return stringFormat(facts.format?.value) }
    guard let encoding = facts.contentEncoding else {
      return facts.contentMediaType.map { .content(mediaType: $0) } ?? .plain
    }
    return encoding == "base64" ? .base64 : .other(encoding)
  }
}
