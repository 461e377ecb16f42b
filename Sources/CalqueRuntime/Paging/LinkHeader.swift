/// Reads `Link` fields (RFC 8288, section 3): targets in angle brackets, each with parameters.
nonisolated struct LinkHeader {
  /// One link of a field.
  struct Link: Equatable {
    /// A URI reference, as it was written.
    let target: String
    /// In lower case.
    let relations: [String]
    /// Whether the link is said of another resource than the one that was asked for.
    let hasAnchor: Bool
  }

  private var rest: Substring

  /// The target of the first link of a relation, such as `next`; nil where there is none.
  static func target(of relation: String, in fields: [String]) -> String? {
    fields.lazy.flatMap(links).first { $0.relations.contains(relation) && !$0.hasAnchor }?.target
  }

  /// The links of one field in order; what is no link ends the list.
  static func links(_ field: String) -> [Link] {
    var reader = LinkHeader(rest: field[...])
    var links: [Link] = []
    while let link = reader.link() { links.append(link) }
    return links
  }

  private mutating func link() -> Link? {
    rest = rest.drop { $0.isWhitespace || $0 == "," }
    guard rest.first == "<", let end = rest.firstIndex(of: ">") else { return nil }
    let target = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    var relations: String?
    var hasAnchor = false
    while let (name, value) = parameter() {
      // Only the first one counts (section 3.3).
      if name == "rel" { relations = relations ?? value }
      if name == "anchor" { hasAnchor = true }
    }
    let words = relations?.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    return Link(target: String(target), relations: words ?? [], hasAnchor: hasAnchor)
  }

  /// A name in lower case and its value, which may be left out.
  private mutating func parameter() -> (String, String)? {
    skipBlanks()
    guard rest.first == ";" else { return nil }
    rest.removeFirst()
    skipBlanks()
    let name = token()
    skipBlanks()
    guard rest.first == "=" else { return (name.lowercased(), "") }
    rest.removeFirst()
    skipBlanks()
    return (name.lowercased(), rest.first == "\"" ? quotedString() : token())
  }

  private mutating func token() -> String {
    let token = rest.prefix { !$0.isWhitespace && !"=;,".contains($0) }
    rest = rest[token.endIndex...]
    return String(token)
  }

  /// What stands between quotes, in which a backslash takes the next character as it is
  /// (RFC 9110, section 5.6.4).
  private mutating func quotedString() -> String {
    rest.removeFirst()
    var text = ""
    while let character = rest.popFirst(), character != "\"" {
      text.append(character == "\\" ? rest.popFirst() ?? character : character)
    }
    return text
  }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isWhitespace) }
}
