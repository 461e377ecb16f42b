import IR

extension BuildModels {
  /// The statement that writes a property as a part of a multipart body, in lines
  /// (OpenAPI 3.1.1, section 4.8.15.1.1).
  func part(
    of property: Property, _ storage: String, _ parts: [PropertyEncoding], indent: Int
  ) -> [String] {
    if let place = property.headerPlace {
      return header(place, storage, indent: indent)
    }
    let encoding = parts.first { $0.property == property.name }
    let kind = schemas[property.schema.schema].kind
    let isFile = isFile(kind)
    var arguments = [SwiftStringLiteral.text(property.name), storage]
    if !isFile, let style = encoding?.style {
      if !isUsual(style, kind) { arguments += style.arguments }
    } else if let contentType = encoding?.mediaType(isFile: isFile), contentType != usual(kind) {
      arguments.append("contentType: \(SwiftStringLiteral.text(contentType))")
    }
    return SignatureLayout.lines(
      head: isFile ? "form.file" : "form.field", parameters: arguments, tail: "", indent: indent
    ).lines
  }

  /// The statement that writes the header of a part, which has been written before.
  private func header(
    _ place: Property.HeaderPlace, _ storage: String, indent: Int
  ) -> [String] {
    var arguments = [
      SwiftStringLiteral.text(place.name), "of: \(SwiftStringLiteral.text(place.part))", storage,
    ]
    switch place.serialization {
    case .content(let mediaType, _):
      if MediaKind(mediaType: mediaType) == .json { arguments.append("style: .json") }
    case .style(_, let explode, _): if explode { arguments.append("explode: true") }
    }
    return SignatureLayout.lines(
      head: "form.header", parameters: arguments, tail: "", indent: indent
    ).lines
  }

  /// Whether a style comes to the same as none: scalars are text, and lists a part for each element.
  private func isUsual(_ style: PropertyEncoding.Style, _ kind: Schema.Kind) -> Bool {
    switch kind {
    case .primitive, .enumeration: true
    case .array: style.explode
    case .anything, .map, .object, .union: false
    }
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
  /// The media type that a part has where its value does not say one; nil where that is the
  /// runtime's. Of several, a value has the first that is text or JSON, and a file none.
  fileprivate func mediaType(isFile: Bool) -> String? {
    let all = (contentType ?? "").split(separator: ",").map { $0.drop { $0 == " " } }
    let exact = all.map(String.init).filter { !$0.isEmpty && !MediaKind.isRange($0) }
    if isFile { return all.count == 1 ? exact.first : nil }
    return exact.first { [.text, .json].contains(MediaKind(mediaType: $0)) } ?? exact.first
  }
}

extension PropertyEncoding.Style {
  /// The arguments of a field in the style; exploded is what the runtime does.
  fileprivate var arguments: [String] {
    ["style: .\(style.rawValue)"] + (explode || style == .deepObject ? [] : ["explode: false"])
  }
}
