import Diagnostics

/// Puts what a string holds as JSON in the string's place, where that is a property
/// (JSON Schema Validation 2020-12, section 8.5).
struct EmbedContents {
  private var schemas: SchemaTable
  private let report: DiagnosticReport
  /// The strings of which it has been said why they stay text.
  private var reported: Set<SchemaID> = []

  /// Returns the table with the properties whose values are held by strings.
  static func run(_ schemas: SchemaTable, report: DiagnosticReport) -> SchemaTable {
    var pass = EmbedContents(schemas: schemas, report: report)
    for id in schemas.ids {
      guard case .object(var shape) = schemas[id].kind else { continue }
      shape.properties = shape.properties.map { pass.embedded($0) }
      pass.schemas[id].kind = .object(shape)
    }
    for id in pass.reported { pass.schemas[id].content = nil }
    return pass.schemas
  }

  /// Reports the strings that are exchanged elsewhere, as a whole body or in a list: they stay text.
  static func reportTexts(_ schemas: SchemaTable, report: DiagnosticReport) {
    for id in schemas.ids where schemas[id].content != nil && !schemas[id].usage.isEmpty {
      report.note(
        "the JSON in this string stays text, because the string is no property of an object",
        at: schemas[id].origin)
    }
  }

  private init(schemas: SchemaTable, report: DiagnosticReport) {
    self.schemas = schemas
    self.report = report
  }

  private mutating func embedded(_ property: Property) -> Property {
    let text = property.schema
    guard let content = schemas[text.schema].content else { return property }
    let isNullable = schemas.isNullable(text)
    guard !schemas.isNullable(content), !(isNullable && isAnything(content)) else {
      report.note(
        "the JSON in this string stays text, because it can be null itself", at: property.origin)
      reported.insert(text.schema)
      return property
    }
    reportBounds(text, at: property.origin)
    var property = property
    property.text = text
    property.schema = SchemaUse(content.schema, isNullable: isNullable)
    return property
  }

  private func isAnything(_ use: SchemaUse) -> Bool {
    if case .anything = schemas[use.schema].kind { true } else { false }
  }

  /// Callers see the value, not how long its text becomes.
  private func reportBounds(_ use: SchemaUse, at origin: SourceRange) {
    guard let bounds = schemas[use.schema].validation, bounds.boundsStrings else { return }
    report.recurring(
      .note, "the JSON in a string is not compared with the bounds of the string", at: origin)
  }
}
