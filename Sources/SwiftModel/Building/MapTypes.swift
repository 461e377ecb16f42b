import IR

/// Says which Swift type stands for a schema where it is used.
struct MapTypes {
  private let schemas: SchemaTable
  private let names: TypeNames
  private let formats: [String: SwiftType]

  init(schemas: SchemaTable, names: TypeNames, formats: [String: SwiftType]) {
    self.schemas = schemas
    self.names = names
    self.formats = formats
  }

  /// The type of a value that is there, as written inside the type that `scope` names.
  func type(of id: SchemaID, in scope: String? = nil) -> SwiftType {
    if let name = names[id] { return SwiftType(names.shortened(name, in: scope)) }
    switch schemas[id].kind {
    case .anything, .union, .object: return .anyJSON
    case .primitive(let primitive): return type(of: primitive)
    case .enumeration(let list): return list.type.swiftType
    case .array(let items): return element(items, in: scope).array
    case .map(let values): return element(values, in: scope).dictionary
    }
  }

  /// The type of an element of an array or a map, which is there but may be null.
  private func element(_ use: SchemaUse, in scope: String?) -> SwiftType {
    let type = type(of: use.schema, in: scope)
    return schemas.isNullable(use) && !isAnything(use.schema) ? type.optional : type
  }

  /// How a value is made up, as far as the text of a header can show it.
  enum Structure {
    case value
    case list(element: SchemaID)
    case object
  }

  func structure(of id: SchemaID) -> Structure {
    switch schemas[id].kind {
    case .array(let items): .list(element: items.schema)
    case .object, .map: .object
    case .anything, .primitive, .enumeration, .union: .value
    }
  }

  /// Whether null is among the values of the schema's own type.
  func isAnything(_ id: SchemaID) -> Bool {
    names[id] == nil && type(of: id) == .anyJSON
  }

  private func type(of primitive: Primitive) -> SwiftType {
    if let name = primitive.formatName, let type = formats[name] { return type }
    switch primitive {
    case .boolean: return .bool
    case .integer(let format): return type(of: format)
    case .number(let format): return type(of: format)
    case .string(let format): return type(of: format)
    }
  }

  /// `Int` has 64 bits on every platform that generated code runs on.
  private func type(of format: Primitive.IntegerFormat) -> SwiftType {
    switch format {
    case .unspecified, .int32, .int64: .int
    case .uint64: SwiftType("UInt64")
    }
  }

  private func type(of format: Primitive.NumberFormat) -> SwiftType {
    switch format {
    case .unspecified, .double: SwiftType("Double")
    case .float: SwiftType("Float")
    case .decimal: SwiftType("Decimal", usesFoundation: true)
    }
  }

  private func type(of format: Primitive.StringFormat) -> SwiftType {
    switch format {
    case .plain, .uri, .other, .content: .string
    case .file: SwiftType("FilePart")
    case .decimal: SwiftType("DecimalString")
    case .dateTime: SwiftType("Date", usesFoundation: true)
    case .date: SwiftType("CalendarDate")
    case .uuid: SwiftType("UUID", usesFoundation: true)
    case .base64, .binary: .data
    }
  }
}

extension Enumeration.ValueType {
  /// The type of the values.
  var swiftType: SwiftType {
    switch self {
    case .string: .string
    case .integer: .int
    case .number: SwiftType("Double")
    }
  }
}

extension Primitive {
  /// The format's name, by which the config can choose another type.
  fileprivate var formatName: String? {
    switch self {
    case .boolean: nil
    case .integer(let format): format == .unspecified ? nil : format.rawValue
    case .number(let format): format == .unspecified ? nil : format.rawValue
    case .string(let format): format.name
    }
  }
}

extension Primitive.StringFormat {
  fileprivate var name: String? {
    switch self {
    case .plain, .content, .file: nil
    case .dateTime: "date-time"
    case .date: "date"
    case .uuid: "uuid"
    case .uri: "uri"
    case .base64: "byte"
    case .binary: "binary"
    case .decimal: "decimal"
    case .other(let name): name
    }
  }
}
