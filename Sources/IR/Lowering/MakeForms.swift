import Diagnostics

/// Makes the schema of a multipart body, in which files are files
/// (OpenAPI 3.1.1, section 4.8.15.1.3).
///
/// A schema that only one multipart body uses is that body's form. Any other one gets a twin, since
/// elsewhere it is JSON.
struct MakeForms {
  private var parts: MakeParts
  /// The schemas that stand anywhere but at the top of a multipart body.
  private let others: Set<SchemaID>
  private let report: DiagnosticReport
  private var forms: [Key: SchemaID] = [:]
  private var taken: Set<SchemaID> = []

  /// The same schema with other encodings is another form.
  private struct Key: Hashable {
    let schema: SchemaID
    let encodings: [PropertyEncoding]
  }

  /// Returns the table and the operations, their multipart bodies with the forms.
  static func run(
    _ schemas: SchemaTable, operations: [Operation], rules: MakeParts.Rules,
    report: DiagnosticReport
  ) -> (SchemaTable, [Operation]) {
    var pass = MakeForms(
      parts: MakeParts(schemas, rules, report: report), others: others(schemas, operations),
      report: report)
    let operations = operations.map { operation in
      var operation = operation
      let contents = operation.body?.contents ?? []
      operation.body?.contents = contents.map { content in
        pass.isSaid(content, by: contents) ? content : pass.mapped(content)
      }
      return operation
    }
    return (pass.parts.schemas, operations)
  }

  private init(parts: MakeParts, others: Set<SchemaID>, report: DiagnosticReport) {
    self.report = report
    self.parts = parts
    self.others = others
  }

  private static func others(_ schemas: SchemaTable, _ operations: [Operation]) -> Set<SchemaID> {
    var found: Set<SchemaID> = []
    for id in schemas.ids { found.formUnion(schemas[id].parts.map(\.schema)) }
    for operation in operations {
      found.formUnion(operation.parameters.map(\.schema.schema))
      let bodies = (operation.body?.contents ?? []).filter { $0.kind != .multipart }
      let answers = operation.responses.flatMap(\.contents)
      found.formUnion((bodies + answers).compactMap { $0.schema?.schema })
    }
    return found
  }

  /// Whether a body without files has another media type for the same schema, which says the same.
  private func isSaid(_ content: Content, by others: [Content]) -> Bool {
    guard let schema = content.schema?.schema,
      case .object(let shape) = parts.originals[schema].kind,
      others.contains(where: { [.json, .form].contains($0.kind) && $0.schema?.schema == schema })
    else { return false }
    return shape.properties.allSatisfy { !parts.isFile($0.schema.schema) }
  }

  private mutating func mapped(_ content: Content) -> Content {
    guard content.kind == .multipart, let use = content.schema,
      case .object(let shape) = parts.originals[use.schema].kind
    else { return content }
    var content = content
    let key = Key(schema: use.schema, encodings: content.encodings)
    let form = forms[key] ?? make(of: use.schema, shape, content.encodings)
    forms[key] = form
    content.schema = SchemaUse(form, isNullable: use.isNullable)
    return content
  }

  private mutating func make(
    of id: SchemaID, _ shape: ObjectShape, _ encodings: [PropertyEncoding]
  ) -> SchemaID {
    var form = id
    if others.contains(id) || !taken.insert(id).inserted {
      form = parts.schemas.reserve(parts.originals[id])
      parts.schemas[form].name = .form(of: id)
      parts.schemas[form].usage = .request
    }
    var shape = shape
    shape.parts = encodings
    reportUnknown(encodings, shape)
    shape.properties = shape.properties.flatMap { property in
      var property = property
      let encoding = encodings.first { $0.property == property.name }
      takeOutOfString(&property, encoding)
      property.schema = parts.part(property.schema, encoding, form)
      property.documentation.describe(encoding)
      return [property] + headers(of: property, encoding)
    }
    if case .allowed(let values) = shape.additional {
      shape.additional = .allowed(SchemaUse(parts.part(values, nil, form).schema))
    }
    parts.schemas[form].kind = .object(shape)
    return form
  }

  /// The headers of a part stand beside it; one that has to be there has to only where the part is.
  private func headers(of property: Property, _ encoding: PropertyEncoding?) -> [Property] {
    (encoding?.headers ?? []).map { header in
      var documentation = header.documentation
      let place = "The header `\(header.name)` of the part `\(property.name)`."
      documentation.description = [documentation.description, place].compactMap(\.self)
        .joined(separator: "\n\n")
      return Property(
        name: "\(property.name) \(header.name)", schema: header.schema,
        isRequired: header.isRequired && property.isRequired, documentation: documentation,
        access: .readWrite,
        headerPlace: .init(
          part: property.name, name: header.name, serialization: header.serialization),
        origin: header.origin)
    }
  }

  /// An object that a string holds as JSON is a part of that media type by itself; any other value
  /// would not be JSON there, or not one part.
  private func takeOutOfString(_ property: inout Property, _ encoding: PropertyEncoding?) {
    guard let text = property.text else { return }
    property.text = nil
    let isUsual = encoding?.contentType == nil && encoding?.style == nil
    let (outer, inner) = (
      parts.originals[text.schema].kind, parts.originals[property.schema.schema].kind
    )
    if isUsual, outer.isPlainJSON, inner.isObject { return }
    property.schema = text
    report.note(
      "the JSON in this string stays text, because it is a part of a multipart body",
      at: property.origin)
  }

  /// An encoding of no property has no effect.
  private func reportUnknown(_ encodings: [PropertyEncoding], _ shape: ObjectShape) {
    if case .allowed = shape.additional { return }
    let names = shape.properties.map(\.name)
    for encoding in encodings where !names.contains(encoding.property) {
      report.warning(
        "'\(encoding.property)' is not among the properties", at: encoding.origin,
        help: Suggestion.closest(to: encoding.property, in: names).map { "did you mean '\($0)'?" })
    }
  }
}

extension Documentation {
  /// Says which media types a part may have, where there are several.
  fileprivate mutating func describe(_ encoding: PropertyEncoding?) {
    guard let contentType = encoding?.contentType,
      contentType.contains(",") || MediaKind.isRange(contentType)
    else { return }
    let sentence = "Media types: `\(contentType)`."
    description = [description ?? summary, sentence].compactMap(\.self).joined(separator: "\n\n")
  }
}

extension Schema.Kind {
  /// Whether it is a string of the media type that objects have as parts.
  fileprivate var isPlainJSON: Bool {
    switch self {
    case .primitive(.string(.content(let mediaType))): mediaType.lowercased() == "application/json"
    case .anything, .primitive, .enumeration, .array, .map, .object, .union: false
    }
  }

  fileprivate var isObject: Bool {
    switch self {
    case .map, .object: true
    case .anything, .primitive, .enumeration, .array, .union: false
    }
  }
}
