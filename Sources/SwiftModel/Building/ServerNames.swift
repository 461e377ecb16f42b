import IR

/// Names a server by its name, by a short description, or by what sets its URL apart.
enum ServerNames {
  /// Descriptions with more words are no names.
  private static let maximumWords = 4

  /// A name for each server, in order; two can be the same.
  static func names(of servers: [Server], _ identifiers: Identifiers) -> [String] {
    let spoken = servers.map { $0.name ?? $0.description.flatMap(short) }
    let silent = servers.indices.filter { spoken[$0] == nil }
    let places = ServerPlace.telling(silent.map { servers[$0].url })
    let addresses = Dictionary(uniqueKeysWithValues: zip(silent, places))
    return servers.indices.map { index in
      let text = spoken[index] ?? (servers.count == 1 ? "url" : addresses[index] ?? "url")
      let name = ReservedWords.usable(identifiers.member(text), in: .member)
      return name == "_" || name.isEmpty ? "url" : name
    }
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
}
