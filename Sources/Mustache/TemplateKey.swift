/// A name in a tag, taken apart once: `.`, `name`, or `path.to.name`.
struct TemplateKey: Hashable, Sendable {
  /// Looked up on the stack of contexts; nil for `.`, the implicit iterator.
  let head: String?
  /// Looked up one in another, without the stack (the specification's dotted names).
  let tail: [String]

  /// Nil where the text is no name: empty, with a blank in it, or with an empty part.
  init?(_ text: String) {
    if text == "." {
      head = nil
      tail = []
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isBlank = text.unicodeScalars.contains { $0.value <= 0x20 }
    guard !isBlank, !parts.contains("") else { return nil }
    head = parts.first
    tail = Array(parts.dropFirst())
  }

  /// The name as it stands in the tag.
  var text: String {
    guard let head else { return "." }
    return ([head] + tail).joined(separator: ".")
  }
}
