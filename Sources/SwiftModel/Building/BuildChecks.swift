import IR

/// The statements that compare a request's values with their bounds
/// (JSON Schema Validation 2020-12, section 6).
extension BuildModels {
  /// What a struct is compared with: each property, and how many members it has.
  func checks(
    of schema: Schema, isForm: Bool, _ plans: [PropertyPlan], indent: Int
  ) -> [String] {
    guard schema.usage.contains(.request) else { return [] }
    let bounds = isForm ? nil : schema.validation
    let checks = (bounds.map(members) ?? []) + plans.flatMap { self.checks(of: $0) }
    return checks.flatMap { $0.lines(on: "check", indent: indent) }
  }

  /// What a property's value is compared with; nothing where all values of its type will do.
  private func checks(of plan: PropertyPlan) -> [Check] {
    let name = plan.name == "check" ? "self.check" : ReservedWords.escape(plan.name, in: .local)
    let value = plan.type.text.hasPrefix("Nullable<") ? name + "?.wrapped" : name
    return checks(
      of: plan.property.schema.schema, SwiftStringLiteral.text(plan.property.name), value)
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

  /// What a value of a schema is compared with, under a name that is a literal.
  func checks(of id: SchemaID, _ name: String, _ value: String) -> [Check] {
    guard schemas[id].isBounded else { return [] }
    let arguments = [name, value]
    let bounds = schemas[id].validation
    switch schemas[id].kind {
    case .primitive(.string): return types.type(of: id) == .string ? text(id, arguments) : []
    case .primitive(.integer), .primitive(.number):
      return bounds.map { numbers($0, types.type(of: id), arguments) } ?? []
    case .array(let items):
      let limits = [bound("min", bounds?.minItems.positive), bound("max", bounds?.maxItems)]
      let unique = Check(rule: "unique", arguments: arguments)
      return check("count", arguments, limits) + (bounds?.hasUniqueItems == true ? [unique] : [])
        + elements(items.schema, arguments)
    case .map(let values):
      let limits = [
        bound("min", bounds?.minProperties.positive), bound("max", bounds?.maxProperties),
      ]
      return check("count", arguments, limits) + elements(values.schema, arguments)
    case .object, .union: return [Check(rule: "value", arguments: arguments)]
    case .anything, .enumeration, .primitive(.boolean): return []
    }
  }

  /// Elements that are models are compared as models are, others where they stand.
  private func elements(_ id: SchemaID, _ arguments: [String]) -> [Check] {
    let checks = checks(of: id, "\"\"", "$1")
    guard !checks.isEmpty else { return [] }
    guard !schemas[id].kind.isDeclared else { return [Check(rule: "value", arguments: arguments)] }
    return [Check(rule: "each", arguments: arguments, elements: checks)]
  }

  /// An object whose members are counted; a minimum of zero bounds nothing.
  private func members(of bounds: Validation) -> [Check] {
    check(
      "members", ["self"],
      [bound("min", bounds.minProperties.positive), bound("max", bounds.maxProperties)])
  }

  private func text(_ id: SchemaID, _ arguments: [String]) -> [Check] {
    let bounds = schemas[id].validation
    let limits = [bound("min", bounds?.minLength.positive), bound("max", bounds?.maxLength)]
    let patterns = (bounds?.patterns ?? []).compactMap { self.patterns[$0.text] }
    return check("length", arguments, limits)
      + patterns.flatMap { check("pattern", arguments, [SwiftStringLiteral.text($0)]) }
  }

  private func numbers(
    _ bounds: Validation, _ type: SwiftType, _ arguments: [String]
  ) -> [Check] {
    guard let bounded = BoundedNumber(type) else { return [] }
    let limits = bounded.limits(bounds).map { "\($0.label): \($0.literal)" }
    let divisor = bounds.multipleOf.flatMap(bounded.divisor)
    return check("number", arguments, limits)
      + check("multiple", arguments, [divisor.map { "of: \($0)" }])
  }

  private func check(_ rule: String, _ arguments: [String], _ limits: [String?]) -> [Check] {
    let given = limits.compactMap(\.self)
    return given.isEmpty ? [] : [Check(rule: rule, arguments: arguments + given)]
  }

  private func bound(_ label: String, _ value: Int?) -> String? {
    value.map { "\(label): \(SwiftNumberLiteral.text(String($0)))" }
  }
}

extension Int? {
  /// A minimum of zero bounds nothing.
  fileprivate var positive: Int? { flatMap { $0 > 0 ? $0 : nil } }
}
