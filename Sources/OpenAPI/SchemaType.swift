/// The types of JSON Schema (JSON Schema Validation 2020-12, section 6.1.1).
package enum SchemaType: String, CaseIterable, Sendable {
  case null
  case boolean
  case object
  case array
  case number
  case string
  case integer

  /// This type alone; shared, so that a schema with one type allocates no list.
  var alone: [SchemaType] {
    switch self {
    case .null: Self.nullOnly
    case .boolean: Self.booleanOnly
    case .object: Self.objectOnly
    case .array: Self.arrayOnly
    case .number: Self.numberOnly
    case .string: Self.stringOnly
    case .integer: Self.integerOnly
    }
  }

  private static let nullOnly: [SchemaType] = [.null]
  private static let booleanOnly: [SchemaType] = [.boolean]
  private static let objectOnly: [SchemaType] = [.object]
  private static let arrayOnly: [SchemaType] = [.array]
  private static let numberOnly: [SchemaType] = [.number]
  private static let stringOnly: [SchemaType] = [.string]
  private static let integerOnly: [SchemaType] = [.integer]
}
