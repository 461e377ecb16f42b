import IR

/// The statements that compare a request's values with their bounds.
extension BuildModels {
  /// What a property's value is compared with; nothing where all values of its type will do.
  func checks(of plan: PropertyPlan, indent: Int) -> [String] {
    let use = plan.property.schema
    guard schemas[use.schema].isBounded else { return [] }
    let name = plan.name == "check" ? "self.check" : ReservedWords.escape(plan.name, in: .local)
    let value = plan.type.text.hasPrefix("Nullable<") ? name + "?.wrapped" : name
    let wireName = SwiftStringLiteral.text(plan.property.name)
    return checks(of: use.schema, "check", [wireName, value]).flatMap {
      lines(of: $0, indent: indent)
    }
  }

  /// Whether a variant of a union is compared with bounds.
  func isChecked(_ id: SchemaID) -> Bool {
    guard schemas[id].isBounded else { return false }
    switch schemas[id].kind {
    case .object, .union: return true
    case .array(let items): return isChecked(items.schema)
    case .map(let values): return isChecked(values.schema)
    case .anything, .primitive, .enumeration: return false
    }
  }

  private func checks(of id: SchemaID, _ check: String, _ arguments: [String]) -> [String] {
    let schema = schemas[id]
    let bounds = schema.validation
    func call(_ rule: String, _ more: [String?]) -> String? {
      let given = more.compactMap(\.self)
      guard !given.isEmpty else { return nil }
      return "\(check).\(rule)(" + (arguments + given).joined(separator: Self.comma) + ")"
    }
    func bound(_ label: String, _ value: Int?) -> String? {
      value.map { "\(label): \(SwiftNumberLiteral.text(String($0)))" }
    }
    switch schema.kind {
    case .primitive(.string) where types.type(of: id) == .string:
      return [
        call(
          "length", [bound("min", bounds?.minLength.positive), bound("max", bounds?.maxLength)]),
        call("pattern", [bounds?.pattern.map { SwiftStringLiteral.text($0) }]),
      ].compactMap(\.self)
    case .primitive(.integer), .primitive(.number):
      return numbers(bounds, types.type(of: id), call)
    case .array(let items):
      let counts = call(
        "count", [bound("min", bounds?.minItems.positive), bound("max", bounds?.maxItems)])
      let isUnique = bounds?.hasUniqueItems == true
      let unique = isUnique ? "\(check).unique(\(arguments.joined(separator: Self.comma)))" : nil
      return [counts, unique].compactMap(\.self) + elements(items.schema, check, arguments)
    case .map(let values):
      let counts = call(
        "count",
        [bound("min", bounds?.minProperties.positive), bound("max", bounds?.maxProperties)])
      return [counts].compactMap(\.self) + nested(values.schema, check, arguments)
    case .object, .union: return nested(id, check, arguments)
    case .anything, .enumeration, .primitive: return []
    }
  }

  /// Elements that are models are compared as models are, others where they stand.
  private func elements(_ id: SchemaID, _ check: String, _ arguments: [String]) -> [String] {
    guard schemas[id].isBounded, check == "check" else { return [] }
    switch schemas[id].kind {
    case .object, .union: return nested(id, check, arguments)
    case .anything, .primitive, .enumeration, .array, .map:
      let rules = checks(of: id, "$0", ["\"\"", "$1"])
      let list = arguments.joined(separator: Self.comma)
      return rules.map { "\(check).each(\(list))" + Self.brace + $0 }
    }
  }

  /// Stands between arguments, and before a closure, until it is known which lines they take.
  private static let comma = "\u{1}"
  private static let brace = "\u{2}"

  private func lines(of statement: String, indent: Int) -> [String] {
    let parts = statement.split(separator: Self.brace).map(String.init)
    let plain = parts.map { $0.split(separator: Self.comma).joined(separator: ", ") }
    let line = plain.joined(separator: " { ") + (parts.count > 1 ? " }" : "")
    guard indent + line.count > SignatureLayout.width else { return [line] }
    guard parts.count == 1, let open = statement.firstIndex(of: "(") else {
      return [plain[0] + " {"] + plain.dropFirst().map { "  " + $0 } + ["}"]
    }
    let start = statement.index(after: open)
    let arguments = statement[start...].split(separator: Self.comma).map(String.init)
    return [String(statement[..<start])] + filled(arguments, indent: indent + 2).map { "  " + $0 }
  }

  /// Arguments in as few lines as they fit in.
  private func filled(_ arguments: [String], indent: Int) -> [String] {
    var lines: [String] = []
    for (index, argument) in arguments.enumerated() {
      let item = argument + (index < arguments.count - 1 ? "," : "")
      if let last = lines.last, indent + last.count + 1 + item.count <= SignatureLayout.width {
        lines[lines.count - 1] = last + " " + item
      } else {
        lines.append(item)
      }
    }
    return lines
  }

  private func nested(_ id: SchemaID, _ check: String, _ arguments: [String]) -> [String] {
    guard schemas[id].isBounded, schemas[id].kind.isDeclared else { return [] }
    return ["\(check).value(\(arguments.joined(separator: Self.comma)))"]
  }

  private func numbers(
    _ bounds: Validation?, _ type: SwiftType, _ call: (String, [String?]) -> String?
  ) -> [String] {
    let isWhole = type == .int || type.text == "UInt64"
    guard let bounds, isWhole || type.text == "Double" || type.text == "Float" else { return [] }
    func bound(_ label: String, _ text: String?) -> String? {
      guard let text, let literal = isWhole ? Self.whole(text, type) : Self.real(text) else {
        return nil
      }
      return "\(label): \(SwiftNumberLiteral.text(literal))"
    }
    let range = call(
      "number",
      [
        bound("min", bounds.minimum), bound("max", bounds.maximum),
        bound("above", bounds.exclusiveMinimum), bound("below", bounds.exclusiveMaximum),
      ])
    let multiple = isWhole && bounds.multipleOf != "1" ? bound("of", bounds.multipleOf) : nil
    return [range, call("multiple", [multiple])].compactMap(\.self)
  }

  /// A bound that is a whole number in the type's range; any other is left to the server.
  private static func whole(_ text: String, _ type: SwiftType) -> String? {
    if let value = Int64(text) { return type == .int || value >= 0 ? String(value) : nil }
    if type != .int, let value = UInt64(text) { return String(value) }
    guard let value = Double(text), let whole = Int64(exactly: value) else { return nil }
    return type == .int || whole >= 0 ? String(whole) : nil
  }

  private static func real(_ text: String) -> String? {
    guard let value = Double(text), value.isFinite else { return nil }
    return Int64(exactly: value).map(String.init) ?? value.description
  }
}

extension Int? {
  /// A minimum of zero bounds nothing.
  fileprivate var positive: Int? { flatMap { $0 > 0 ? $0 : nil } }
}
