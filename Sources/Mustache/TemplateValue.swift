/// What a key of a context stands for.
package enum TemplateValue: Sendable {
  /// Written as it is; as a section it is true unless it is empty.
  case text(String)
  /// Decides sections and adds nothing to what they see.
  case flag(Bool)
  /// A section is written once for each item, with the item's keys and `first` and `last`.
  case list([any TemplateContext])
  /// A section is written once for each text, as `{{.}}`, with `first` and `last`.
  case texts([String])
  /// A list of anything, such as a list of lists.
  case values([TemplateValue])
  /// A section is written once with these keys.
  case object(any TemplateContext)
  /// The key is offered and there is nothing behind it: no text, and a false section.
  case absent

  /// The text, or a value that writes nothing.
  package static func optional(_ text: String?) -> TemplateValue {
    text.map(TemplateValue.text) ?? .absent
  }

  /// The context, or a value whose section is not written.
  package static func optional(_ context: (some TemplateContext)?) -> TemplateValue {
    context.map { .object($0) } ?? .absent
  }
}

extension TemplateValue {
  /// How often a section over this value is written; 0 where the value is false.
  var count: Int {
    switch self {
    case .text(let text): text.isEmpty ? 0 : 1
    case .flag(let flag): flag ? 1 : 0
    case .list(let items): items.count
    case .texts(let items): items.count
    case .values(let items): items.count
    case .object: 1
    case .absent: 0
    }
  }
}
