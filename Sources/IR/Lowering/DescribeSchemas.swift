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
      minLength: bounds.minLength, maxLength: bounds.maxLength, pattern: bounds.pattern?.value,
      minItems: bounds.minItems, maxItems: bounds.maxItems, hasUniqueItems: bounds.uniqueItems,
      minProperties: bounds.minProperties, maxProperties: bounds.maxProperties)
  }
}
