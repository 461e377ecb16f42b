import OpenAPI
import YAML

extension OpenAPI.Schema {
  /// What this schema says to readers, at its own place.
  var documentation: Documentation {
    Documentation(
      summary: title, description: description, externalURL: externalDocs?.url.value,
      isDeprecated: deprecated, examples: examples.compactMap(LiteralText.oneLine),
      defaultValue: `default`.flatMap(LiteralText.oneLine),
      extensions: extensions.values + externalDocs.extensions
        + (discriminator?.extensions.values(of: "discriminator") ?? []))
  }
}

extension Validation {
  init(_ bounds: SchemaValidation) {
    self.init(
      minimum: bounds.minimum?.text, maximum: bounds.maximum?.text,
      exclusiveMinimum: bounds.exclusiveMinimum?.text,
      exclusiveMaximum: bounds.exclusiveMaximum?.text, multipleOf: bounds.multipleOf?.text,
      minLength: bounds.minLength, maxLength: bounds.maxLength,
      patterns: bounds.pattern.map { [Pattern($0)] } ?? [],
      minItems: bounds.minItems, maxItems: bounds.maxItems, hasUniqueItems: bounds.uniqueItems,
      minProperties: bounds.minProperties, maxProperties: bounds.maxProperties)
  }

  /// No bounds at all.
  static let none = Validation(patterns: [], hasUniqueItems: false)

  /// The same bounds, and the values that are listed.
  func listing(_ values: [String]) -> Validation {
    var bounds = self
    bounds.values = values
    return bounds
  }

  /// The bounds of two schemas that both hold: of two of a kind the narrower one.
  func and(_ other: Validation) -> Validation {
    var both = self
    both.minimum = Self.number(minimum, other.minimum, max)
    both.maximum = Self.number(maximum, other.maximum, min)
    both.exclusiveMinimum = Self.number(exclusiveMinimum, other.exclusiveMinimum, max)
    both.exclusiveMaximum = Self.number(exclusiveMaximum, other.exclusiveMaximum, min)
    both.multipleOf = other.multipleOf ?? multipleOf
    both.minLength = Self.either(minLength, other.minLength, max)
    both.maxLength = Self.either(maxLength, other.maxLength, min)
    both.patterns += other.patterns.filter { new in !patterns.contains { $0.text == new.text } }
    both.minItems = Self.either(minItems, other.minItems, max)
    both.maxItems = Self.either(maxItems, other.maxItems, min)
    both.hasUniqueItems = hasUniqueItems || other.hasUniqueItems
    both.minProperties = Self.either(minProperties, other.minProperties, max)
    both.maxProperties = Self.either(maxProperties, other.maxProperties, min)
    return both
  }

  private static func either(_ one: Int?, _ other: Int?, _ choose: (Int, Int) -> Int) -> Int? {
    guard let one, let other else { return one ?? other }
    return choose(one, other)
  }

  /// Numbers as written, compared by their values.
  private static func number(
    _ one: String?, _ other: String?, _ choose: (Double, Double) -> Double
  ) -> String? {
    guard let one, let other, let first = Double(one), let second = Double(other) else {
      return one ?? other
    }
    return choose(first, second) == first ? one : other
  }
}

extension Validation.Pattern {
  fileprivate init(_ pattern: Located<String>) {
    self.init(
      text: pattern.value, isExpression: PatternSyntax.fault(in: pattern.value) == nil,
      origin: pattern.range)
  }
}
