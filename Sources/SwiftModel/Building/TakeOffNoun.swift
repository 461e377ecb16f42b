/// Takes the noun of a group off the name of an operation in it: `listCalendars`, in Calendars, is
/// `list`.
///
/// Only where what remains still reads as it did: at the end (`createPet`), at the front
/// (`repos/list-tags`), and behind the verb where another word leans on it (`findPetsByStatus`,
/// `downloadPartDrawing`). `saveAlbumsUser` stays, because `saveUser` says something else.
struct TakeOffNoun {
  /// The noun's words, each in the singular.
  private let noun: [String]

  init(_ noun: [IdentifierWord]) {
    self.noun = noun.map { Self.stem($0.lower) }
  }

  /// The words without the noun; all of them where they are better kept.
  func callAsFunction(_ words: [IdentifierWord]) -> [IdentifierWord] {
    guard !noun.isEmpty, words.count > noun.count else { return words }
    let end = words.count - noun.count
    if isNoun(words[end...]) { return withoutEnd(words, end) }
    if isNoun(words[..<noun.count]) { return Array(words.dropFirst(noun.count)) }
    guard end > 1, isNoun(words[1..<1 + noun.count]) else { return words }
    let next = words[1 + noun.count].lower
    let last = words[noun.count].lower
    // "part drawing" is a drawing, "albums user" is not a user.
    guard Self.prepositions.contains(next) || Self.stem(last) == last else { return words }
    return Array(words[..<1] + words[(1 + noun.count)...])
  }

  /// What a path names below the noun: `/system/backups/restore`, in Backups, is `restore`. All of
  /// the words where the noun is not among them.
  func behindNoun(_ words: [IdentifierWord]) -> [IdentifierWord] {
    let whole = noun.joined()
    guard !whole.isEmpty else { return words }
    for start in words.indices {
      var text = ""
      for (index, word) in words[start...].enumerated() where text.utf8.count < whole.utf8.count {
        if text + Self.stem(word.lower) == whole {
          return Array(words.dropFirst(start + index + 1))
        }
        text += word.lower
      }
    }
    return words
  }

  /// The article goes with its noun; a preposition needs it.
  private func withoutEnd(_ words: [IdentifierWord], _ end: Int) -> [IdentifierWord] {
    var rest = words[..<end]
    if let last = rest.last, Self.articles.contains(last.lower) { rest = rest.dropLast() }
    guard let last = rest.last, !Self.prepositions.contains(last.lower) else { return words }
    return Array(rest)
  }

  private func isNoun(_ words: ArraySlice<IdentifierWord>) -> Bool {
    words.count == noun.count && zip(words, noun).allSatisfy { Self.stem($0.lower) == $1 }
  }

  private static func stem(_ word: String) -> String { Plural.singular(word) ?? word }

  private static let articles: Set<String> = ["a", "an", "the"]

  private static let prepositions: Set<String> = [
    "about", "after", "and", "as", "at", "before", "between", "by", "for", "from", "in", "into",
    "of", "off", "on", "or", "per", "since", "to", "under", "until", "using", "via", "with",
    "within", "without",
  ]
}
