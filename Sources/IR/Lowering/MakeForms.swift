import Diagnostics

/// Makes the schema of a multipart body, in which files are files
/// (OpenAPI 3.1.1, section 4.8.15.1.3).
///
/// A schema that only one multipart body uses is that body's form. Any other one gets a twin, since
/// elsewhere it is JSON.
struct MakeForms {
  private var schemas: SchemaTable
  /// The table as it came.
  private let originals: SchemaTable
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
    _ schemas: SchemaTable, operations: [Operation], report: DiagnosticReport
  ) -> (SchemaTable, [Operation]) {
    var pass = MakeForms(
      schemas: schemas, others: others(schemas, operations), report: report)
    let operations = operations.map { operation in
      var operation = operation
      let contents = operation.body?.contents ?? []
      operation.body?.contents = contents.map { content in
        pass.isSaid(content, by: contents) ? content : pass.mapped(content)
      }
      return operation
    }
    return (pass.schemas, operations)
  }

  private init(schemas: SchemaTable, others: Set<SchemaID>, report: DiagnosticReport) {
    self.report = report
    self.schemas = schemas
    originals = schemas
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
    guard let schema = content.schema?.schema, case .object(let shape) = originals[schema].kind,
      others.contains(where: { [.json, .form].contains($0.kind) && $0.schema?.schema == schema })
    else { return false }
    return shape.properties.allSatisfy { fileKind(of: $0.schema.schema, depth: 0) == nil }
  }

  private mutating func mapped(_ content: Content) -> Content {
    guard content.kind == .multipart, let use = content.schema,
      case .object(let shape) = originals[use.schema].kind
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
      form = schemas.reserve(originals[id])
      schemas[form].name = .form(of: id)
      schemas[form].usage = .request
    }
    var shape = shape
    shape.parts = encodings
    reportUnknown(encodings, shape)
    shape.properties = shape.properties.map { property in
      var property = property
      let encoding = encodings.first { $0.property == property.name }
      property.schema = part(property.schema, encoding, form)
      property.documentation.describe(encoding)
      return property
    }
    if case .allowed(let values) = shape.additional {
      shape.additional = .allowed(SchemaUse(part(values, nil, form).schema))
    }
    schemas[form].kind = .object(shape)
    return form
  }

  /// What a property is as a part: a file, several of them, or what it is anywhere.
  private mutating func part(
    _ use: SchemaUse, _ encoding: PropertyEncoding?, _ form: SchemaID
  ) -> SchemaUse {
    let isSaidToBeFile = encoding?.isFile == true && originals[use.schema].kind.canBeFile
    guard let kind = fileKind(of: use.schema, depth: 0) ?? (isSaidToBeFile ? .one : nil) else {
      reportUnsaid(encoding, originals[use.schema].kind)
      return use
    }
    var schema = originals[use.schema]
    let isInline = schema.name.isMember(of: form)
    schema.name = .member(of: form, "file")
    schema.usage = .request
    schema.kind = .primitive(.string(.file))
    if kind == .several {
      schema.isNullable = false
      schema.kind = .array(items: SchemaUse(schemas.reserve(schema)))
      schema.isNullable = originals[use.schema].isNullable
    }
    guard isInline else {
      return SchemaUse(schemas.reserve(schema), isNullable: use.isNullable)
    }
    // Nothing else uses it, and nothing is to be declared for it.
    schemas[use.schema] = schema
    return use
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

  /// What is said of a part that is no file and cannot be generated.
  private func reportUnsaid(_ encoding: PropertyEncoding?, _ kind: Schema.Kind) {
    guard let encoding else { return }
    if let header = encoding.headers.first {
      report.warning(
        "the header '\(header)' of a part that is no file cannot be generated yet, and is left out",
        at: encoding.origin)
    }
    if let contentType = encoding.contentType, MediaKind(mediaType: contentType) == .xml {
      report.warning(
        "a part as '\(contentType)' cannot be generated yet: its content is JSON or text",
        at: encoding.origin)
    }
    if let style = encoding.style?.style, style == .deepObject || kind.isObject {
      report.warning(
        "a part in the style '\(style.rawValue)' cannot be generated yet, and is JSON",
        at: encoding.origin)
    }
  }

  /// Whether a schema is a file, or files that share a name.
  private enum FileKind {
    case one
    case several
  }

  /// A choice between a file and files is files; nil for anything that is no file.
  private func fileKind(of id: SchemaID, depth: Int) -> FileKind? {
    guard depth < 4 else { return nil }
    switch originals[id].kind {
    case .primitive(.string(.binary)), .primitive(.string(.content)), .primitive(.string(.file)):
      return .one
    case .array(let items):
      return fileKind(of: items.schema, depth: depth + 1) == .one ? .several : nil
    case .union(let union):
      let kinds = union.variants.map { fileKind(of: $0.schema.schema, depth: depth + 1) }
      guard !kinds.contains(nil) else { return nil }
      return kinds.contains(.several) ? .several : .one
    case .anything, .primitive, .enumeration, .map, .object: return nil
    }
  }
}

extension PropertyEncoding {
  /// Whether the media type is that of a file: neither text nor a text's structure.
  fileprivate var isFile: Bool {
    guard style == nil, let contentType else { return false }
    return MediaKind(mediaType: contentType) == .binary
  }
}

extension Schema.Kind {
  /// Whether a media type alone makes a file of it.
  fileprivate var canBeFile: Bool {
    switch self {
    case .anything, .primitive(.string(.plain)): true
    case .primitive, .enumeration, .array, .map, .object, .union: false
    }
  }

  fileprivate var isObject: Bool {
    switch self {
    case .object, .map: true
    case .anything, .primitive, .enumeration, .array, .union: false
    }
  }
}

extension SchemaName {
  /// Whether a schema is written inline in another one.
  fileprivate func isMember(of parent: SchemaID) -> Bool {
    if case .member(parent, _) = self { true } else { false }
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
