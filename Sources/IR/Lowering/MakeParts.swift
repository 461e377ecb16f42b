import Diagnostics

/// Says what a property of a multipart body is as a part: a file, several files, or what it is
/// anywhere (OpenAPI 3.1.1, section 4.8.15.1.1).
struct MakeParts {
  var schemas: SchemaTable
  /// The table as it came.
  let originals: SchemaTable
  private let rules: Rules
  private let report: DiagnosticReport

  /// What a part is whose schema says no type.
  enum Rules {
    /// JSON, up to OpenAPI 3.0.
    case json
    /// Bytes, since OpenAPI 3.1.
    case bytes
  }

  /// Whether a schema is a file, or files that share a name.
  private enum FileKind {
    case one
    case several
  }

  init(_ schemas: SchemaTable, _ rules: Rules, report: DiagnosticReport) {
    self.schemas = schemas
    self.rules = rules
    self.report = report
    originals = schemas
  }

  /// Whether a schema is a file or files whatever the body says of it.
  func isFile(_ id: SchemaID) -> Bool { fileKind(of: id, depth: 0) != nil }

  /// The schema of a part; `form` is the body that it belongs to.
  mutating func part(
    _ use: SchemaUse, _ encoding: PropertyEncoding?, _ form: SchemaID
  ) -> SchemaUse {
    guard let kind = fileKind(of: use.schema, encoding) else { return use }
    reportStyle(encoding, kind)
    var schema = originals[use.schema]
    let isInline = schema.name.isMember(of: form)
    schema.name = .member(of: form, "file")
    schema.usage = .request
    schema.kind = .primitive(.string(.file))
    schema.validation = nil
    schema.content = nil
    if kind == .several {
      schema.isNullable = false
      schema.kind = .array(items: SchemaUse(schemas.reserve(schema)))
      schema.isNullable = originals[use.schema].isNullable
      schema.validation = originals[use.schema].validation
    }
    guard isInline else {
      return SchemaUse(schemas.reserve(schema), isNullable: use.isNullable)
    }
    // Nothing else uses it, and nothing is to be declared for it.
    schemas[use.schema] = schema
    return use
  }

  /// What the schema says, else what the body says of the part, else what the version says.
  private func fileKind(of id: SchemaID, _ encoding: PropertyEncoding?) -> FileKind? {
    if let kind = fileKind(of: id, depth: 0) { return kind }
    guard encoding?.style == nil else { return nil }
    if let encoding, let contentType = encoding.contentType {
      return fileKind(of: id, as: contentType, at: encoding.origin)
    }
    guard rules == .bytes else { return nil }
    return fileKind(of: id) { if case .anything = $0 { true } else { false } }
  }

  /// What a media type makes of a schema that does not say that it is a file.
  private func fileKind(
    of id: SchemaID, as contentType: String, at origin: SourceRange
  ) -> FileKind? {
    let kinds = contentType.split(separator: ",").map { MediaKind(mediaType: String($0)) }
    if kinds.contains(.binary), let kind = fileKind(of: id, where: \.canBeFile) { return kind }
    guard !kinds.contains(.json), !kinds.contains(.text),
      let kind = fileKind(of: id, where: \.isStructured)
    else { return nil }
    report.warning(
      "a part as '\(contentType)' cannot be generated yet, and is exchanged as bytes",
      at: origin)
    return kind
  }

  /// Whether a schema, or what a list of it holds, is of a kind.
  private func fileKind(of id: SchemaID, where holds: (Schema.Kind) -> Bool) -> FileKind? {
    if holds(originals[id].kind) { return .one }
    if case .array(let items) = originals[id].kind, holds(originals[items.schema].kind) {
      return .several
    }
    return nil
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

  /// Each file is a part of its own, whatever style is said.
  private func reportStyle(_ encoding: PropertyEncoding?, _ kind: FileKind) {
    guard let encoding, let style = encoding.style else { return }
    guard style.style != .form || kind == .several && !style.explode else { return }
    report.warning("a style has no effect on files, each of which is a part", at: encoding.origin)
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

  /// Whether only a media type for structures can carry it.
  fileprivate var isStructured: Bool {
    switch self {
    case .map, .object, .union: true
    case .anything, .primitive, .enumeration, .array: false
    }
  }
}

extension SchemaName {
  /// Whether a schema is written inline in another one.
  fileprivate func isMember(of parent: SchemaID) -> Bool {
    if case .member(parent, _) = self { true } else { false }
  }
}
