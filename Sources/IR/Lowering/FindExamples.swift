import Diagnostics
import YAML

/// Finds an example of each object and each union: one that the description shows of it, else one
/// made of those that it shows of its parts. Nothing is invented: where a required part has neither
/// an example nor listed values, there is none of the whole either.
struct FindExamples {
  private let schemas: SchemaTable
  private let shown: [SchemaID: [ExampleValue]]
  /// The schemas before properties were taken from them.
  private let unsplit: SchemaTable
  private let report: DiagnosticReport
  private var found: [SchemaID: ExampleValue] = [:]
  /// Those without an example, as far as this round knows.
  private var missing: Set<SchemaID> = []
  /// Those that are being made, which cannot be a part of themselves.
  private var open: Set<SchemaID> = []

  /// Returns the table with the examples; one that does not fit its schema is reported. `unsplit`
  /// are the schemas as `SplitDirections` found them.
  static func run(
    _ schemas: SchemaTable, unsplit: SchemaTable, _ shown: [SchemaID: [Node]],
    _ report: DiagnosticReport
  ) -> SchemaTable {
    let values = shown.mapValues { $0.map { ExampleValue($0) } }
    var pass = FindExamples(schemas: schemas, shown: values, unsplit: unsplit, report: report)
    // What lacked a part that was still being made has it the next time.
    var count = -1
    for _ in 0..<maximumRounds where pass.found.count > count {
      count = pass.found.count
      pass.missing = []
      for id in schemas.ids { _ = pass.example(of: id) }
    }
    var result = schemas
    for id in schemas.ids {
      switch schemas[id].kind {
      case .object, .union: result[id].example = pass.found[id]
      case .anything, .primitive, .enumeration, .array, .map: continue
      }
    }
    return result
  }

  private static let maximumRounds = 8
  /// The values that an example may have which is made of parts: beyond it, what may be left out is.
  private static let maximumSize = 60

  private init(
    schemas: SchemaTable, shown: [SchemaID: [ExampleValue]], unsplit: SchemaTable,
    report: DiagnosticReport
  ) {
    self.schemas = schemas
    self.shown = shown
    self.unsplit = unsplit
    self.report = report
  }

  private mutating func example(of id: SchemaID) -> ExampleValue? {
    if let known = found[id] { return known }
    guard !missing.contains(id), open.insert(id).inserted else { return nil }
    let example = fitting(id) ?? made(id)
    open.remove(id)
    found[id] = example
    if example == nil { missing.insert(id) }
    return example
  }

  /// The first example of the schema that fits it. What requests send of a schema takes those of
  /// the schema itself, where they fit.
  private func fitting(_ id: SchemaID) -> ExampleValue? {
    let fit = FitExample(schemas: schemas)
    for value in values(shownOf: id, for: id) {
      do throws(FitExample.Fault) {
        try fit.check(value, SchemaUse(id))
        // Null is no value of the type that the schema becomes.
        if !value.isNull { return value }
      } catch {
        report.warning(error.message, at: error.range, help: "it is left out of the fixtures")
      }
    }
    switch schemas[id].name {
    case .input(let original), .form(let original):
      return values(shownOf: original, for: id).first {
        !$0.isNull && (try? fit.check($0, SchemaUse(id))) != nil
      }
    case .component, .member, .part: return nil
    }
  }

  /// What is shown of a schema, without what does not travel the way of another one.
  private func values(shownOf original: SchemaID, for id: SchemaID) -> [ExampleValue] {
    guard original.index < unsplit.count else { return shown[original] ?? [] }
    let direct = DirectExample(schemas: unsplit)
    return (shown[original] ?? []).map { direct.value($0, of: original, schemas[id].usage) }
  }

  /// An example made of the parts.
  private mutating func made(_ id: SchemaID) -> ExampleValue? {
    let schema = schemas[id]
    switch schema.kind {
    case .enumeration(let list):
      return list.cases.first.flatMap { ExampleValue(listed: $0.value, at: $0.origin) }
    case .array(let items):
      return example(of: items.schema).map { ExampleValue(.array([$0]), at: schema.origin) }
    case .object(let shape): return made(shape, at: schema.origin)
    case .union(let union): return made(union, id)
    case .anything, .primitive, .map: return nil
    }
  }

  private mutating func made(_ shape: ObjectShape, at origin: SourceRange) -> ExampleValue? {
    var values: [String: ExampleValue] = [:]
    var size = 0
    for property in shape.properties where property.isRequired {
      guard let value = example(of: property) else { return nil }
      values[property.name] = value
      size += value.size
    }
    guard size <= Self.maximumSize * 4 else { return nil }
    for property in shape.properties where !property.isRequired {
      guard let value = example(of: property), size + value.size <= Self.maximumSize
      else { continue }
      values[property.name] = value
      size += value.size
    }
    guard !values.isEmpty || shape.properties.isEmpty else { return nil }
    let members = shape.properties.compactMap { property in
      values[property.name].map { ExampleValue.Member(name: property.name, value: $0) }
    }
    return ExampleValue(.object(members), at: origin)
  }

  /// Of a string that holds JSON, its own.
  private mutating func example(of property: Property) -> ExampleValue? {
    let value = example(of: property.wire.schema)
    guard let value, property.text != nil else { return value }
    return (try? FitExample(schemas: schemas).check(value, property)) == nil ? nil : value
  }

  /// The example of the first variant that has one, with the discriminator's value.
  private mutating func made(_ union: Union, _ id: SchemaID) -> ExampleValue? {
    for variant in union.variants {
      guard var value = example(of: variant.schema.schema) else { continue }
      if case .discriminator(let property) = union.selection,
        case .object(let members) = value.content, let tag = variant.discriminatorValues.first
      {
        let others = members.filter { $0.name != property }
        let first = ExampleValue.Member(
          name: property, value: ExampleValue(.string(tag), at: variant.origin))
        value = ExampleValue(.object([first] + others), at: value.origin)
      }
      if (try? FitExample(schemas: schemas).check(value, SchemaUse(id))) != nil { return value }
    }
    return nil
  }
}

extension ExampleValue {
  fileprivate var isNull: Bool { if case .null = content { true } else { false } }

  /// How many values it is made of.
  fileprivate var size: Int {
    switch content {
    case .null, .boolean, .number, .string: 1
    case .array(let elements): elements.reduce(1) { $0 + $1.size }
    case .object(let members): members.reduce(1) { $0 + $1.value.size }
    }
  }

  fileprivate init?(listed literal: Literal, at origin: SourceRange) {
    switch literal {
    case .null: return nil
    case .boolean(let value): self.init(.boolean(value), at: origin)
    case .integer(let value): self.init(.number(String(value)), at: origin)
    case .number(let text): self.init(.number(text), at: origin)
    case .string(let text): self.init(.string(text), at: origin)
    }
  }
}
