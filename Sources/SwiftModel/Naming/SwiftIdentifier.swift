/// A wire name as Swift spells it (Swift API Design Guidelines, Follow case conventions).
///
/// What comes out is a valid identifier without backticks, or a keyword: `ReservedWords` knows which
/// of them need backticks, or another name, in which position.
package struct SwiftIdentifier: Hashable, Sendable {
  /// Names are cut at the last word that ends before this many characters.
  package static let maximumLength = 80

  package let words: [IdentifierWord]

  /// Reads a name of a property, a schema, an enum value, or an operationId.
  package init(_ name: String, acronyms: AcronymList = .standard) {
    let words = WordSplitter.words(of: name, acronyms: acronyms)
    let fallback = name.isEmpty ? "empty" : "value"
    self.init(words: words.isEmpty ? [IdentifierWord(fallback)] : words)
  }

  /// A name of some of the words of others.
  package init(words: [IdentifierWord]) {
    var length = 0
    let kept = words.prefix { word in
      length += word.upper.count
      return length <= Self.maximumLength
    }
    self.words =
      kept.isEmpty ? words.prefix(1).map { $0.truncated(Self.maximumLength) } : Array(kept)
  }

  /// The name of a member, a function, a parameter or an enum case: `externalID`.
  package var lowerCamelCase: String {
    let first = words.first?.lower ?? "value"
    return Self.startingWithHead(first + words.dropFirst().map(\.upper).joined())
  }

  /// The name of a type: `ExternalID`.
  package var upperCamelCase: String {
    words.isEmpty ? "Value" : Self.startingWithHead(words.map(\.upper).joined())
  }

  /// An identifier begins with an identifier-head, which a digit and an accent are not.
  private static func startingWithHead(_ name: String) -> String {
    guard let first = name.unicodeScalars.first, IdentifierCharacters.isHead(first) else {
      return "_" + name
    }
    return name
  }
}
