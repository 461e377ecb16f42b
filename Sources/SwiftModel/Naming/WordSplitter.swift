/// Takes a wire name apart into the words that it was made of.
struct WordSplitter {
  private typealias Class = IdentifierCharacters.Class

  /// A piece of a name between two separators, as scalars with their classes.
  private struct Chunk {
    var scalars: [Unicode.Scalar] = []
    var classes: [Class] = []

    var startsWithDigit: Bool { classes.first == .digit }
    var endsWithDigit: Bool { classes.last == .digit }

    mutating func append(_ scalar: Unicode.Scalar, _ kind: Class) {
      scalars.append(scalar)
      classes.append(kind == .mark ? classes.last ?? .letter : kind)
    }

    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
  }

  private let acronyms: AcronymList
  private var words: [IdentifierWord] = []
  private var chunks: [Chunk] = []
  /// What stands before each chunk, and behind the last one.
  private var gaps: [String] = [""]

  /// The words of a name; none where it holds nothing that can be spoken.
  static func words(of name: String, acronyms: AcronymList) -> [IdentifierWord] {
    var splitter = WordSplitter(acronyms: acronyms)
    splitter.separate(CanonicalComposition.compose(name))
    if splitter.chunks.isEmpty {
      return SymbolWords.name(of: name).map { IdentifierWord($0) }
    }
    splitter.split()
    return splitter.words
  }

  private init(acronyms: AcronymList) {
    self.acronyms = acronyms
  }

  // MARK: Chunks

  private mutating func separate(_ name: String) {
    var chunk = Chunk()
    for scalar in name.unicodeScalars {
      let kind = IdentifierCharacters.classify(scalar)
      if skips(scalar, kind, in: chunk) { continue }
      if kind != .separator {
        chunk.append(scalar, kind)
        continue
      }
      close(&chunk)
      gaps[gaps.count - 1].unicodeScalars.append(scalar)
    }
    close(&chunk)
  }

  /// What neither belongs to a word nor ends one: invisible scalars, an accent without its letter,
  /// and the apostrophe of "user's".
  private func skips(_ scalar: Unicode.Scalar, _ kind: Class, in chunk: Chunk) -> Bool {
    if kind == .invisible { return true }
    if kind == .mark { return chunk.scalars.isEmpty }
    return (scalar == "'" || scalar == "\u{2019}") && !chunk.scalars.isEmpty
  }

  private mutating func close(_ chunk: inout Chunk) {
    guard !chunk.scalars.isEmpty else { return }
    chunks.append(chunk)
    gaps.append("")
    chunk = Chunk()
  }

  // MARK: Words

  private mutating func split() {
    let isMixed = chunks.contains { $0.classes.contains(.lower) }
    for (index, chunk) in chunks.enumerated() {
      addWords(ofGap: index, before: chunk)
      // One short word in capitals is an acronym, also where nothing tells it from a constant.
      let keepsCapitals = isMixed || chunks.count == 1 && chunk.scalars.count <= 3
      add(chunk, keepsCapitals: keepsCapitals)
    }
    addWords(ofGap: chunks.count, before: nil)
  }

  private mutating func addWords(ofGap index: Int, before chunk: Chunk?) {
    let beforeDigit = chunk?.startsWithDigit ?? false
    let spoken =
      index == 0
      ? SymbolWords.leading(gaps[index], beforeDigit: beforeDigit)
      : SymbolWords.inner(
        gaps[index], afterDigit: chunks[index - 1].endsWithDigit, beforeDigit: beforeDigit,
        isLast: chunk == nil)
    words += spoken.map { IdentifierWord($0) }
  }

  private mutating func add(_ chunk: Chunk, keepsCapitals: Bool) {
    let pieces = Self.pieces(of: chunk)
    var index = 0
    while index < pieces.count {
      let longest = min(AcronymList.maximumPieces, pieces.count - index)
      let merged = stride(from: longest, to: 1, by: -1).lazy.compactMap { count in
        acronyms.spelling(ofPieces: pieces[index..<index + count]).map { ($0, count) }
      }.first
      if let (spelling, count) = merged {
        words.append(IdentifierWord(spelling: spelling))
        index += count
      } else {
        words.append(word(pieces[index], keepsCapitals: keepsCapitals))
        index += 1
      }
    }
  }

  private func word(_ text: String, keepsCapitals: Bool) -> IdentifierWord {
    if let spelling = acronyms.spelling(of: text.lowercased()) {
      return IdentifierWord(spelling: spelling)
    }
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let isCapitals = letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
    return keepsCapitals && isCapitals ? IdentifierWord(spelling: text) : IdentifierWord(text)
  }

  /// The pieces of a chunk between its changes of case: `get` `HTTP` `Response2` `XX`.
  private static func pieces(of chunk: Chunk) -> [String] {
    var pieces: [String] = []
    var start = 0
    for index in chunk.scalars.indices.dropFirst() where startsWord(chunk, at: index) {
      pieces.append(chunk.text(start..<index))
      start = index
    }
    pieces.append(chunk.text(start..<chunk.scalars.count))
    return pieces
  }

  /// Whether a new word begins at an index after the first.
  private static func startsWord(_ chunk: Chunk, at index: Int) -> Bool {
    let classes = chunk.classes
    switch (classes[index - 1], classes[index]) {
    case (.lower, .upper), (.digit, .upper): return true
    case (.letter, .upper), (.letter, .lower), (.upper, .letter), (.lower, .letter): return true
    case (.upper, .upper):
      // The last capital of a run belongs to the word behind it, unless that is a plural: `IDs`.
      guard index + 1 < classes.count, classes[index + 1] == .lower else { return false }
      let endsAfterNext = index + 2 == classes.count || classes[index + 2] != .lower
      return !(chunk.scalars[index + 1] == "s" && endsAfterNext)
    case (_, .upper), (_, .lower), (_, .digit), (_, .letter): return false
    case (_, .mark), (_, .invisible), (_, .separator): return false
    }
  }
}
