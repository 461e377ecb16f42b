import IR

extension BuildModels {
  /// The statement that writes a property as a part of a multipart body, in lines
  /// (OpenAPI 3.1.1, section 4.8.15.1.1).
  func part(
    of property: Property, _ storage: String, _ parts: [PropertyEncoding], indent: Int
  ) -> [String] {
    let encoding = parts.first { $0.property == property.name }
    let kind = schemas[property.schema.schema].kind
    let isFile = isFile(kind)
    var arguments = [SwiftStringLiteral.text(property.name), storage]
    if !isFile, let separator = encoding?.style?.separator {
      arguments.append("separator: \(SwiftStringLiteral.text(separator))")
    } else if let contentType = encoding?.oneMediaType, contentType != usual(kind) {
      arguments.append("contentType: \(SwiftStringLiteral.text(contentType))")
    }
    return SignatureLayout.lines(
      head: isFile ? "form.file" : "form.field", parameters: arguments, tail: "", indent: indent
    ).lines
  }

  /// Whether a schema is a file, or a list of files.
  func isFile(_ kind: Schema.Kind) -> Bool {
    switch kind {
    case .primitive(.string(.file)): true
    case .array(let items): isFile(schemas[items.schema].kind)
    case .anything, .primitive, .enumeration, .map, .object, .union: false
    }
  }

  /// The media type that the runtime gives a part by itself.
  private func usual(_ kind: Schema.Kind) -> String? {
    switch kind {
    case .object, .map: "application/json"
    case .primitive, .enumeration: "text/plain"
    case .array(let items): usual(schemas[items.schema].kind)
    case .anything, .union: nil
    }
  }
}

extension PropertyEncoding {
  /// The media type, where it is one and no range or list; a style stands in its place.
  fileprivate var oneMediaType: String? {
    guard style == nil, let contentType, !contentType.contains(",") else { return nil }
    return MediaKind.isRange(contentType) ? nil : contentType
  }
}

extension PropertyEncoding.Style {
  /// What joins a list to one part; nil where each element is a part.
  fileprivate var separator: String? {
    guard !explode else { return nil }
    switch style {
    case .form, .simple: return ","
    case .spaceDelimited: return " "
    case .pipeDelimited: return "|"
    case .label, .matrix, .deepObject, .cookie: return nil
    }
  }
}
