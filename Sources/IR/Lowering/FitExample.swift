import Diagnostics
import YAML

/// Compares an example with its schema as a reader of answers does: types, required members, listed
/// values and the formats that are read. Bounds are not compared.
struct FitExample {
  let schemas: SchemaTable

  /// What does not fit.
  struct Fault: Error {
    let message: String
    let range: SourceRange
  }

  func check(_ value: ExampleValue, _ use: SchemaUse) throws(Fault) {
    let schema = schemas[use.schema]
    if case .null = value.content {
      if schemas.isNullable(use) { return }
      if case .anything = schema.kind { return }
      throw Fault(message: "null", range: value.origin).expecting(schema.kind.words)
    }
    try check(value, schema.kind)
  }

  private func check(_ value: ExampleValue, _ kind: Schema.Kind) throws(Fault) {
    switch (kind, value.content) {
    case (.anything, _): return
    case (.primitive(let primitive), _): try check(value, primitive)
    case (.enumeration(let list), _): try check(value, list)
    case (.array(let items), .array(let elements)):
      for element in elements { try check(element, items) }
    case (.map(let values), .object(let members)):
      for member in members { try check(member.value, values) }
    case (.object(let shape), .object(let members)):
      try check(members, shape, at: value.origin)
    case (.union(let union), _): try check(value, union)
    case (.array, _), (.map, _), (.object, _): throw unexpected(value, kind.words)
    }
  }

  private func check(
    _ members: [ExampleValue.Member], _ shape: ObjectShape, at origin: SourceRange
  ) throws(Fault) {
    for property in shape.properties {
      if let member = members.first(where: { $0.name == property.name }) {
        try check(member.value, property)
      } else if property.isRequired {
        throw Fault(message: "the example has no '\(property.name)'", range: origin)
      }
    }
    guard case .allowed(let values) = shape.additional else { return }
    let names = Set(shape.properties.map(\.name))
    for member in members where !names.contains(member.name) {
      try check(member.value, values)
    }
  }

  /// The value of a property; the JSON that a string holds is at the place of the string.
  func check(_ value: ExampleValue, _ property: Property) throws(Fault) {
    try check(value, property.wire)
    guard property.text != nil, case .string(let text) = value.content else { return }
    let file = SourceFile(id: value.origin.file, path: "", bytes: Array(text.utf8))
    guard let node = NodeParser.parseJSON(file, report: DiagnosticReport()) else {
      throw unexpected(value, "JSON")
    }
    do throws(Fault) {
      try check(ExampleValue(node), property.schema)
    } catch {
      throw Fault(message: "in its string, " + error.message, range: value.origin)
    }
  }

  /// The variant that the discriminator selects, else any.
  private func check(_ value: ExampleValue, _ union: Union) throws(Fault) {
    if case .discriminator(let property) = union.selection {
      guard case .object(let members) = value.content,
        let tag = members.first(where: { $0.name == property })?.value
      else { throw unexpected(value, "an object with '\(property)'") }
      guard case .string(let name) = tag.content else { throw unexpected(tag, "a string") }
      let variant = union.variants.first { $0.discriminatorValues.contains(name) }
      if let variant { try check(value, variant.schema) }
      return
    }
    for variant in union.variants {
      do {
        try check(value, variant.schema)
        return
      } catch {}
    }
    throw unexpected(value, "one of \(union.variants.count) types")
  }

  private func check(_ value: ExampleValue, _ list: Enumeration) throws(Fault) {
    let literals: [Literal] =
      switch value.content {
      case .string(let text): [.string(text)]
      case .number(let text): [Int64(text).map(Literal.integer), .number(text)].compactMap(\.self)
      case .boolean(let value): [.boolean(value)]
      case .null, .array, .object: []
      }
    guard list.cases.contains(where: { literals.contains($0.value) }) else {
      throw unexpected(value, "a listed value")
    }
  }

  private func check(_ value: ExampleValue, _ primitive: Primitive) throws(Fault) {
    let fits =
      switch (primitive, value.content) {
      case (.boolean, .boolean): true
      case (.integer(let format), .number(let text)): format.fits(text)
      case (.number(_), .number): true
      case (.string(let format), .string(let text)): format.fits(text)
      case (.boolean, _), (.integer, _), (.number, _), (.string, _): false
      }
    guard fits else { throw unexpected(value, Schema.Kind.primitive(primitive).words) }
  }

  private func unexpected(_ value: ExampleValue, _ wanted: String) -> Fault {
    Fault(message: value.content.words, range: value.origin).expecting(wanted)
  }
}

extension FitExample.Fault {
  fileprivate func expecting(_ wanted: String) -> FitExample.Fault {
    .init(message: "the example is \(message) where \(wanted) is expected", range: range)
  }
}

extension ExampleValue.Content {
  fileprivate var words: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number: "a number"
    case .string(let text): text.count <= 40 ? "the string '\(text)'" : "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension Schema.Kind {
  fileprivate var words: String {
    switch self {
    case .anything: "anything"
    case .primitive(.boolean): "a boolean"
    case .primitive(.integer): "a whole number"
    case .primitive(.number): "a number"
    case .primitive(.string(let format)): format.words
    case .enumeration: "a listed value"
    case .array: "an array"
    case .map, .object: "an object"
    case .union: "one of several types"
    }
  }
}
