import Diagnostics
import YAML

/// Rules that tie the keywords of a schema to one another
/// (OpenAPI 3.1.1, section 4.8.24; JSON Schema Validation 2020-12, section 6).
struct SchemaRules {
  private let schema: Schema
  private let context: ReadingContext

  static func check(_ schema: Schema, _ context: ReadingContext) {
    let rules = SchemaRules(schema: schema, context: context)
    rules.checkItems()
    rules.checkAccess()
    rules.checkValues()
    rules.checkRequired()
    if let bounds = schema.validation { rules.check(bounds) }
  }

  private func checkItems() {
    guard let range = schema.typeRange, schema.types.contains(.array), schema.items == nil,
      context.version < .v31, schema.node["items"] == nil
    else { return }
    context.warn("'items' is missing: before OpenAPI 3.1 the type 'array' requires it", at: range)
  }

  private func checkAccess() {
    guard schema.readOnly, schema.writeOnly else { return }
    context.warn(
      "a schema is not both 'readOnly' and 'writeOnly'",
      at: schema.node["writeOnly"]?.range ?? schema.node.range)
  }

  /// What is listed, and what is assumed, has to be of the type.
  private func checkValues() {
    guard !schema.types.isEmpty else { return }
    for value in schema.enum ?? [] where !value.isNull { check(value, "a value of 'enum'") }
    if let value = schema.const { check(value, "the value of 'const'") }
    guard let value = schema.default, check(value, "the default"),
      let listed = schema.enum, value.kind == .scalar, !value.isNull
    else { return }
    guard !listed.contains(where: { $0.text == value.text }) else { return }
    context.warn("the default '\(value.text)' is not in the 'enum'", at: value.range)
  }

  /// Whether a value is of the type, which is reported where it is not.
  @discardableResult
  private func check(_ value: Node, _ noun: String) -> Bool {
    guard !schema.types.contains(where: value.isOf) else { return true }
    let types = schema.types.map { "'\($0.rawValue)'" }.joined(separator: " or ")
    let lacksQuotes =
      schema.types.contains(.string) && value.kind == .scalar && !value.isNull
    context.warn(
      "\(noun) is \(value.description), and the type is \(types)", at: value.range,
      help: lacksQuotes ? "write it in quotes" : nil)
    return false
  }

  private func checkRequired() {
    guard schema.required.count > 1 else { return }
    var seen: Set<String> = []
    for name in schema.required where !seen.insert(name.value).inserted {
      context.warn("'\(name.value)' is listed twice in 'required'", at: name.range)
    }
  }

  private func check(_ bounds: SchemaValidation) {
    order("minimum", bounds.minimum?.value, "maximum", bounds.maximum?.value)
    order("minLength", bounds.minLength, "maxLength", bounds.maxLength)
    order("minItems", bounds.minItems, "maxItems", bounds.maxItems)
    order("minProperties", bounds.minProperties, "maxProperties", bounds.maxProperties)
    if let factor = bounds.multipleOf, factor.value <= 0 {
      context.warn(
        "'multipleOf' is greater than 0", at: schema.node["multipleOf"]?.range ?? schema.origin)
    }
    if let pattern = bounds.pattern, let fault = PatternSyntax.fault(in: pattern.value) {
      context.warn("the pattern is no regular expression: \(fault)", at: pattern.range)
    }
  }

  private func order<Bound: Comparable>(
    _ lower: StaticString, _ least: Bound?, _ upper: StaticString, _ most: Bound?
  ) {
    guard let least, let most, most < least else { return }
    context.warn(
      "'\(upper)' is below '\(lower)': nothing is allowed",
      at: schema.node[upper]?.range ?? schema.origin)
  }
}

extension Node {
  /// Whether a value is of a type; text may stand for a string of any format.
  fileprivate func isOf(_ type: SchemaType) -> Bool {
    switch type {
    case .null: isNull && kind == .scalar
    case .boolean: bool != nil
    case .object: kind == .mapping
    case .array: kind == .sequence
    case .number: number != nil
    case .integer: number.map { $0 == $0.rounded() } ?? false
    case .string: string != nil
    }
  }
}
