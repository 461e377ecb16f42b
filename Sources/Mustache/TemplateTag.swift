/// One tag as it stands in the source of a template.
struct TemplateTag {
  /// What a tag asks for, by the character that it begins with.
  enum Kind {
    case variable(escapes: Bool)
    case section(inverted: Bool)
    case close
    case partial
    case comment
    /// Already obeyed by the scanner.
    case delimiters
  }

  let kind: Kind
  /// What the tag holds, without its mark and the blanks around it.
  let content: String
  /// Offsets from the first byte of the opening delimiter to the last of the closing one.
  let range: Range<Int>
  /// The whole line, where the tag has one of its own: the specification's standalone tags.
  let line: Range<Int>?

  /// What the tag takes out of the template.
  var removed: Range<Int> { line ?? range }
}

/// A fault that ends or interrupts the reading of a template.
struct TemplateFault: Error {
  let message: String
  let range: Range<Int>
  var help: String?
}
