/// Text with `{names}` in it, such as a path or a server's URL (OpenAPI 3.1.1, section 4.7).
struct TemplateText {
  /// The names, in order; one that stands twice is there twice.
  private(set) var names: [String] = []
  /// What stands between the names.
  private(set) var literals: [Substring] = []
  /// What is wrong with the braces, if anything is.
  private(set) var fault: String?

  init(_ text: String) {
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      literals.append(rest[..<brace])
      guard rest[brace] == "{" else {
        fault = "no '{' stands before this '}'"
        return
      }
      rest = rest[rest.index(after: brace)...]
      guard let close = rest.firstIndex(where: { $0 == "{" || $0 == "}" }), rest[close] == "}"
      else {
        fault = "a '{' is never closed"
        return
      }
      let name = String(rest[..<close])
      if name.isEmpty { fault = "there is no name between '{' and '}'" }
      names.append(name)
      rest = rest[rest.index(after: close)...]
    }
    literals.append(rest)
  }
}
