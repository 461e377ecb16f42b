import IR

/// The schemas of an API in few words.
///
/// Components and whatever would be declared get lines of their own; other inline schemas are
/// written where they are used.
struct SchemaPrinter {
  let table: SchemaTable

  var lines: [String] {
    table.ids.filter { isComponent($0) || isDeclared($0) }.flatMap(lines)
  }

  /// A schema where it is used, with `?` where null may stand there.
  func use(_ use: SchemaUse) -> String {
    let isNamed = isComponent(use.schema) || isDeclared(use.schema)
    let text = isNamed ? name(use.schema) : inline(use.schema)
    return table.isNullable(use) ? text + "?" : text
  }

  private func isComponent(_ id: SchemaID) -> Bool {
    if case .component = table[id].name { true } else { false }
  }

  private func isDeclared(_ id: SchemaID) -> Bool {
    switch table[id].kind {
    case .object, .union, .enumeration: true
    case .anything, .primitive, .array, .map: false
    }
  }

  private func name(_ id: SchemaID) -> String {
    switch table[id].name {
    case .component(let name): name
    case .input(let original): "input of \(name(original))"
    case .form(let original): "form of \(name(original))"
    case .member(let parent, let role): "\(name(parent))/\(role)"
    case .part(let key, let role): "\(key.operationID ?? "\(key.method) \(key.path)")/\(role)"
    }
  }

  private func lines(_ id: SchemaID) -> [String] {
    let schema = table[id]
    let head =
      "\(name(id)): \(inline(id))" + (schema.isNullable ? "?" : "")
      + schema.documentation.words + (schema.validation?.words ?? "") + schema.usage.words
    return [head] + details(schema.kind)
  }

  private func inline(_ id: SchemaID) -> String {
    switch table[id].kind {
    case .anything: "any"
    case .primitive(let primitive):
      primitive.words + (table[id].content.map { " of JSON \(use($0))" } ?? "")
    case .enumeration(let list): "\(list.type) enumeration"
    case .array(let items): "[\(use(items))]"
    case .map(let values): "[string: \(use(values))]"
    case .object(let shape): shape.parts == nil ? "object" : "multipart form"
    case .union(let union):
      "union " + union.selection.words
        + (union.isRecursive ? ", recursive" : "")
    }
  }

  private func details(_ kind: Schema.Kind) -> [String] {
    switch kind {
    case .anything, .primitive, .array, .map: []
    case .enumeration(let list):
      list.cases.map { "  \($0.value.words)" + ($0.name.map { " as \($0)" } ?? "") }
    case .object(let shape):
      shape.properties.map(property) + additional(shape.additional)
        + (shape.parts ?? []).map { "  " + $0.words }
    case .union(let union): union.variants.map(variant)
    }
  }

  private func property(_ property: Property) -> String {
    "  \(property.name): \(use(property.schema))"
      + (property.text == nil ? "" : " as JSON in a string")
      + (property.isRequired ? ", required" : "")
      + property.access.words + (property.xml?.words ?? "")
      + (property.isRecursive ? ", recursive" : "")
      + property.documentation.words
  }

  private func additional(_ additional: ObjectShape.AdditionalProperties) -> [String] {
    switch additional {
    case .unspecified: []
    case .forbidden: ["  nothing else"]
    case .allowed(let values): ["  others: \(use(values))"]
    }
  }

  private func variant(_ variant: Union.Variant) -> String {
    let values = variant.discriminatorValues.map { "'\($0)'" }.joined(separator: ", ")
    return "  | \(use(variant.schema))" + (values.isEmpty ? "" : " for \(values)")
  }
}
