/// What a template can ask for.
package protocol TemplateContext: Sendable {
  /// The value of a key, or nil where this context does not offer the key at all.
  func value(forKey key: String) -> TemplateValue?

  /// Every key that this context offers, in the order in which a reader should see them.
  var keys: [String] { get }
}

/// A context whose keys are one static table, which both lookup and listing read.
package protocol FieldContext: TemplateContext {
  static var fields: ContextFields<Self> { get }

  /// The name in a template's first line, `{{! context: StructDeclaration }}`.
  static var contextName: String { get }
}

extension FieldContext {
  package static var contextName: String { String(describing: Self.self) }

  package var keys: [String] { Self.fields.keys }

  package func value(forKey key: String) -> TemplateValue? {
    Self.fields.value(forKey: key, of: self)
  }
}
