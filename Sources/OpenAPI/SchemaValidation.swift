import YAML

/// A number as the document writes it, so that none is rounded.
package struct Number: Sendable {
  package let text: String
  package let value: Double
}

/// Bounds on values (JSON Schema Validation 2020-12, sections 6.2 to 6.5).
///
/// A class, so that the many schemas without bounds stay small.
package final class SchemaValidation: Sendable {
  package let multipleOf: Number?
  package let maximum: Number?
  /// 3.0's `exclusiveMaximum: true` turns `maximum` into this.
  package let exclusiveMaximum: Number?
  package let minimum: Number?
  /// 3.0's `exclusiveMinimum: true` turns `minimum` into this.
  package let exclusiveMinimum: Number?
  package let maxLength: Int?
  package let minLength: Int?
  package let pattern: Located<String>?
  package let maxItems: Int?
  package let minItems: Int?
  package let uniqueItems: Bool
  package let maxContains: Int?
  package let minContains: Int?
  package let maxProperties: Int?
  package let minProperties: Int?

  static let keywords = [
    "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength",
    "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxContains", "minContains",
    "maxProperties", "minProperties",
  ]

  private static let filter = KeyFilter(keywords)

  /// Nil where the schema has none of the keywords.
  static func read(_ object: inout ObjectReader) -> SchemaValidation? {
    guard object.mayContainAny(of: filter) else { return nil }
    let readBefore = object.readCount
    let validation = SchemaValidation(&object)
    return object.readCount == readBefore ? nil : validation
  }

  private init(_ object: inout ObjectReader) {
    multipleOf = object.number("multipleOf")
    (maximum, exclusiveMaximum) = object.bound("maximum", exclusive: "exclusiveMaximum")
    (minimum, exclusiveMinimum) = object.bound("minimum", exclusive: "exclusiveMinimum")
    maxLength = object.count("maxLength")
    minLength = object.count("minLength")
    pattern = object.locatedString("pattern")
    maxItems = object.count("maxItems")
    minItems = object.count("minItems")
    uniqueItems = object.flag("uniqueItems") ?? false
    maxContains = object.count("maxContains")
    minContains = object.count("minContains")
    maxProperties = object.count("maxProperties")
    minProperties = object.count("minProperties")
  }
}

extension ObjectReader {
  mutating func number(_ name: StaticString) -> Number? {
    value(name).flatMap { number($0, name) }
  }

  private func number(_ node: Node, _ name: StaticString) -> Number? {
    if let value = node.number { return Number(text: node.text, value: value) }
    context.reportUnexpected(node, "a number", name)
    return nil
  }

  /// A whole number from 0 (JSON Schema 2020-12 allows it to be written `2.0`).
  mutating func count(_ name: StaticString) -> Int? {
    guard let node = value(name) else { return nil }
    if let count = node.number.flatMap(Int.init(exactly:)), count >= 0 { return count }
    context.warn("expected a whole number from 0 for '\(name)'", at: node.range)
    return nil
  }

  /// A bound and its exclusive form, which is a flag in 3.0 and a number of its own since 3.1.
  mutating func bound(
    _ name: StaticString, exclusive: StaticString
  ) -> (inclusive: Number?, exclusive: Number?) {
    let bound = number(name)
    guard let node = value(exclusive) else { return (bound, nil) }
    if let flag = node.bool {
      if context.version >= .v31 {
        context.report.recurring(
          .warning, "'\(exclusive)' is a number since OpenAPI 3.1; it is taken with '\(name)'",
          at: node.range, help: "write the number itself, instead of '\(name)'")
      }
      return flag ? (nil, bound) : (bound, nil)
    }
    if context.version < .v31, node.number != nil {
      context.report.recurring(
        .warning, "'\(exclusive)' is true or false before OpenAPI 3.1; it is taken as a bound",
        at: node.range, help: "write the number as '\(name)', and 'true' here")
    }
    return (bound, number(node, exclusive))
  }
}
