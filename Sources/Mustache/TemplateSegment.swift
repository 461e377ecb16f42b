import Diagnostics

/// One step of rendering; a template is a flat array of them.
struct TemplateSegment: Sendable {
  /// What a step writes.
  enum Kind: Sendable {
    /// At most one line of text. A partial's indentation goes before it where it starts a line.
    case text(String, startsLine: Bool)
    case variable(TemplateKey, escapes: Bool)
    /// The segments after this one, up to the index `end`, are its body.
    case section(TemplateKey, inverted: Bool, end: Int)
    /// `indentation` is what stands before a partial that has a line of its own, else nil.
    case partial(String, indentation: String?)
  }

  var kind: Kind
  /// The tag in the template's source.
  let range: SourceRange
}
