import IR

extension PathTemplate {
  /// The path in words: `/pets/{id}` is `pets by id`.
  var words: String {
    pieces.map { $0.isParameter ? "by " + $0.text : String($0.text) }
      .joined(separator: " ")
  }

  /// The path without its parameters, in words: `/pets/{id}/toys` is `pet toys`, because one pet is
  /// meant. What says only that this is an API goes, as long as other words stay.
  func fixedWords(isOne: Bool) -> [String] {
    let pieces = pieces
    var words: [String] = []
    for (index, piece) in pieces.enumerated() where !piece.isParameter {
      let isLast = index == pieces.count - 1
      let isItem = isLast ? isOne : pieces[index + 1].isParameter && pieces[index + 1].isStep
      let word = String(piece.text)
      words.append(isItem ? Plural.singular(word) ?? word : word)
    }
    let rest = words.drop(while: Self.isPreamble)
    return rest.isEmpty ? words : Array(rest)
  }

  /// The paths that have those of their members beside them, as `/pets` has `/pets/{id}`.
  static func collections(_ paths: [String]) -> Set<String> {
    Set(
      paths.compactMap { path in
        guard PathTemplate(path).endsWithParameter, let slash = path.lastIndex(of: "/") else {
          return nil
        }
        let collection = String(path[..<slash])
        return PathTemplate(collection).endsWithParameter ? nil : collection
      })
  }

  /// Whether the last step is nothing but a parameter.
  var endsWithParameter: Bool {
    guard let step = text.split(separator: "/").last, step.first == "{" else { return false }
    return step.firstIndex(of: "}") == step.index(before: step.endIndex)
  }

  /// The fixed and the variable texts of the path, in order.
  private var pieces: [(text: Substring, isParameter: Bool, isStep: Bool)] {
    text.split(separator: "/").flatMap { step in
      var pieces: [(text: Substring, isParameter: Bool, isStep: Bool)] = []
      var rest = step
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        if open > rest.startIndex { pieces.append((rest[..<open], false, false)) }
        let end = rest.index(after: close)
        let isStep = open == step.startIndex && end == step.endIndex
        pieces.append((rest[open..<close].dropFirst(), true, isStep))
        rest = rest[end...]
      }
      if !rest.isEmpty { pieces.append((rest, false, rest == step)) }
      return pieces
    }
  }

  /// `api`, and a version such as `v2`.
  private static func isPreamble(_ word: String) -> Bool {
    let word = word.lowercased()
    return word == "api"
      || word.first == "v" && word.count > 1 && word.dropFirst().allSatisfy { "0"..."9" ~= $0 }
  }
}
