import IR

/// Names a server by its name, by a short description, or by its URL.
enum ServerNames {
  /// Descriptions with more words are no names.
  private static let maximumWords = 4

  static func name(of server: Server, isOnly: Bool, _ identifiers: Identifiers) -> String {
    let text =
      server.name ?? server.description.flatMap(short) ?? (isOnly ? "url" : address(of: server))
    let name = ReservedWords.usable(identifiers.member(text), in: .member)
    return name == "_" || name.isEmpty ? "url" : name
  }

  /// The description without its article, its period and what stands in parentheses.
  private static func short(_ description: String) -> String? {
    let line = description.prefix { $0 != "(" && $0 != "\n" && $0 != "." && $0 != ":" }
    var words = line.split(separator: " ")
    if let first = words.first, ["the", "a", "an"].contains(first.lowercased()) {
      words.removeFirst()
    }
    return words.isEmpty || words.count > maximumWords ? nil : words.joined(separator: " ")
  }

  /// `https://eu.example.com/v2` is `eu example com v2`; what is nothing but variables is `url`.
  private static func address(of server: Server) -> String {
    let rest = server.url.split(separator: "://", maxSplits: 1).last ?? ""
    var isVariable = false
    let fixed = rest.filter { character in
      if character == "{" { isVariable = true }
      defer { if character == "}" { isVariable = false } }
      return !isVariable
    }
    return fixed.contains { $0.isLetter || $0.isNumber } ? fixed : "url"
  }
}
