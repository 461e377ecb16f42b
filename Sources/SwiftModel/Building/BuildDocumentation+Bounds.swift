import IR

extension BuildDocumentation {
  /// Of a property: what it is, its bounds and its default, an example.
  func property(_ property: Property, _ schema: Schema, indent: Int) -> [String] {
    let isPlain = property.documentation.defaultValue.map { $0.utf8.count <= 60 && $0 != "null" }
    let value = isPlain == true ? property.documentation.defaultValue : nil
    let standard = value.map { "The default is \(inline($0))." }
    let facts = (schema.kind.isDeclared ? [] : bounds(schema)) + [standard].compactMap(\.self)
    var source = property.documentation
    let text = source.description ?? source.summary ?? ""
    if EmptyWords.repeats(text, property.name) { (source.description, source.summary) = (nil, nil) }
    return lines(source, facts: facts.joined(separator: " "), indent: indent)
  }

  /// Of a struct: what it is, and how many members it has.
  func structure(_ schema: Schema, indent: Int) -> [String] {
    lines(schema.documentation, facts: bounds(schema).joined(separator: " "), indent: indent)
  }

  /// What bounds a schema's values (JSON Schema Validation 2020-12, section 6), in short sentences.
  func bounds(_ schema: Schema) -> [String] {
    guard let bounds = schema.validation else { return [] }
    // That a flag is true or false needs no words.
    let isFlag = bounds.values.count > 1 && schema.kind.isFlag
    return [isFlag ? nil : values(bounds.values)].compactMap(\.self) + limits(schema.kind, bounds)
  }

  /// The values that are listed, where they are few.
  private func values(_ values: [String]) -> String? {
    let list = values.map(inline).joined(separator: ", ")
    guard !values.isEmpty, list.utf8.count <= 120 else { return nil }
    return values.count == 1 ? "Always \(list)." : "One of \(list)."
  }

  private func limits(_ kind: Schema.Kind, _ bounds: Validation) -> [String] {
    switch kind {
    case .primitive(.integer), .primitive(.number): return numbers(bounds)
    case .primitive(.string):
      let length = range(bounds.minLength, bounds.maxLength, unit: "character")
      return [length].compactMap(\.self) + bounds.patterns.compactMap { pattern($0.text) }
    case .array:
      let count = range(bounds.minItems, bounds.maxItems, unit: "element")
      return [count, bounds.hasUniqueItems ? "No element twice." : nil].compactMap(\.self)
    case .map, .object:
      return [range(bounds.minProperties, bounds.maxProperties, unit: "member")].compactMap(\.self)
    case .anything, .primitive(.boolean), .enumeration, .union: return []
    }
  }

  private func numbers(_ bounds: Validation) -> [String] {
    var sentences: [String] = []
    switch (bounds.minimum, bounds.maximum) {
    case (let minimum?, let maximum?): sentences.append("From \(minimum) to \(maximum).")
    case (let minimum?, nil): sentences.append("At least \(minimum).")
    case (nil, let maximum?): sentences.append("At most \(maximum).")
    case (nil, nil): break
    }
    if let above = bounds.exclusiveMinimum { sentences.append("More than \(above).") }
    if let below = bounds.exclusiveMaximum { sentences.append("Less than \(below).") }
    if let divisor = bounds.multipleOf, divisor != "1" {
      sentences.append("A multiple of \(divisor).")
    }
    return sentences
  }

  private func pattern(_ pattern: String) -> String? {
    pattern.utf8.count <= 60 ? "Matches \(inline(pattern))." : nil
  }

  private func range(_ minimum: Int?, _ maximum: Int?, unit: String) -> String? {
    func counted(_ count: Int) -> String { "\(count) \(unit)" + (count == 1 ? "" : "s") }
    switch (minimum, maximum) {
    case (let minimum?, let maximum?) where minimum == maximum:
      return "Exactly \(counted(minimum))."
    case (let minimum?, let maximum?) where minimum > 0:
      return "From \(minimum) to \(counted(maximum))."
    case (_, let maximum?): return "At most \(counted(maximum))."
    case (let minimum?, nil): return minimum > 0 ? "At least \(counted(minimum))." : nil
    case (nil, nil): return nil
    }
  }
}

extension Schema.Kind {
  fileprivate var isFlag: Bool {
    if case .primitive(.boolean) = self { true } else { false }
  }
}
