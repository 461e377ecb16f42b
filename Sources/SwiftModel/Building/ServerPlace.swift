/// The parts of a server's URL that can name it: the labels of its host, and what stands behind them.
struct ServerPlace {
  /// Without the variables.
  let labels: [Substring]
  /// The port and the steps of the path, without the variables.
  let steps: [Substring]

  init(_ url: String) {
    let fixed = Self.withoutVariables(url.split(separator: "://", maxSplits: 1).last ?? "")
    let host = fixed.prefix { $0 != "/" && $0 != ":" }
    labels = host.split(separator: ".")
    steps = fixed.dropFirst(host.count).split { $0 == "/" || $0 == ":" }
  }

  /// Each URL in words, without what all of them have: `https://eu.example.com/v2` beside
  /// `https://us.example.com/v2` is `eu`. What is nothing but variables is `url`.
  static func telling(_ urls: [String]) -> [String] {
    let places = urls.map(ServerPlace.init)
    guard let first = places.first else { return [] }
    let ending = places.map { commonSuffix($0.labels, first.labels) }.min() ?? 0
    let hasOwnLabels = places.allSatisfy { $0.labels.count > ending }
    let hasOneHost = places.allSatisfy { $0.labels == first.labels }
    let hasOwnSteps = !places.allSatisfy { $0.steps == first.steps }
    let texts = places.map { place in
      let labels = hasOneHost && hasOwnSteps ? [] : place.labels.dropLast(hasOwnLabels ? ending : 0)
      return (labels + (hasOwnSteps ? place.steps : [])).joined(separator: " ")
    }
    let isTelling = texts.allSatisfy { $0.first?.isLetter == true } && urls.count > 1
    return zip(texts, places).map { text, place in
      let text = isTelling ? text : (place.labels + place.steps).joined(separator: " ")
      return text.contains { $0.isLetter || $0.isNumber } ? text : "url"
    }
  }

  private static func commonSuffix(_ one: [Substring], _ other: [Substring]) -> Int {
    zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
  }

  private static func withoutVariables(_ url: Substring) -> String {
    var isVariable = false
    return url.filter { character in
      if character == "{" { isVariable = true }
      defer { if character == "}" { isVariable = false } }
      return !isVariable
    }
  }
}
