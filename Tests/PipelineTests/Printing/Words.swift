import IR

extension Documentation {
  /// What of it changes how a caller behaves.
  var words: String {
    (defaultValue.map { ", default \($0)" } ?? "") + (isDeprecated ? ", deprecated" : "")
      + extensionWords
  }

  var extensionWords: String { extensions.map { ", \($0.name) \($0.value)" }.joined() }
}

extension Validation {
  var words: String {
    let bounds: [(String, String?)] = [
      ("minimum", minimum), ("maximum", maximum), ("above", exclusiveMinimum),
      ("below", exclusiveMaximum), ("multiple of", multipleOf),
      ("minLength", minLength?.description), ("maxLength", maxLength?.description),
      ("minItems", minItems?.description),
      ("maxItems", maxItems?.description), ("minProperties", minProperties?.description),
      ("maxProperties", maxProperties?.description),
    ]
    return bounds.compactMap { name, value in value.map { ", \(name) \($0)" } }.joined()
      + patterns.map { ", pattern \($0.text)" }.joined() + (hasUniqueItems ? ", unique" : "")
  }
}

extension XMLForm {
  /// What is said of a value's form in XML: `, xml attribute id`.
  var words: String {
    let names = [node?.rawValue, prefix, name, namespace.map { "in \($0)" }]
    return ", xml " + names.compactMap(\.self).joined(separator: " ")
  }
}

extension Schema.Usage {
  var words: String {
    switch (contains(.request), contains(.response)) {
    case (true, true): " <->"
    case (true, false): " ->"
    case (false, true): " <-"
    case (false, false): ""
    }
  }
}

extension Primitive {
  var words: String {
    switch self {
    case .boolean: "boolean"
    case .integer(.unspecified): "integer"
    case .integer(let format): "integer \(format.rawValue)"
    case .number(.unspecified): "number"
    case .number(let format): "number \(format.rawValue)"
    case .string(.plain): "string"
    case .string(.other(let format)): "string '\(format)'"
    case .string(.content(let mediaType)): "string as \(mediaType)"
    case .string(let format): "string \(format)"
    }
  }
}

extension Literal {
  var words: String {
    switch self {
    case .null: "null"
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let text): text
    case .string(let text): "'\(text)'"
    }
  }
}

extension Union.Selection {
  var words: String {
    switch self {
    case .discriminator(let property): "by '\(property)'"
    case .trial(let order): "by trial \(order.map { String($0 + 1) }.joined(separator: ", "))"
    }
  }
}

extension Property.Access {
  var words: String {
    switch self {
    case .readWrite: ""
    case .readOnly: ", read only"
    case .writeOnly: ", write only"
    }
  }
}

extension PropertyEncoding {
  var words: String {
    let style = style.map { style in
      ", \(style.style.rawValue)" + (style.explode ? " exploded" : "")
        + (style.allowReserved ? " reserved" : "")
    }
    return "part \(property)" + (contentType.map { " as \($0)" } ?? "") + (style ?? "")
      + headers.map { ", header \($0.name)" }.joined()
  }
}
