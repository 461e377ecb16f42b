/// One word of a name, in the two spellings that it can have in an identifier.
package struct IdentifierWord: Hashable, Sendable {
  /// At the beginning of a lowerCamelCase name: `url`, `iOS`, `calendar`.
  let lower: String
  /// Anywhere else: `URL`, `IOS`, `Calendar`.
  let upper: String

  /// The word without case, to compare it with another.
  package var key: String { upper.lowercased() }

  /// A word of ordinary case.
  init(_ text: String) {
    lower = text.lowercased()
    upper = Self.capitalised(text)
  }

  /// A word with a spelling of its own, as it stands in the middle of a name.
  init(spelling: String) {
    let run = spelling.prefix { $0.isUppercase || $0.isNumber }
    let startsWithLetter = spelling.first.map { $0.isUppercase } ?? false
    lower = startsWithLetter ? run.lowercased() + spelling.dropFirst(run.count) : spelling
    upper = Self.capitalised(first: spelling) + spelling.dropFirst()
  }

  private init(lower: String, upper: String) {
    self.lower = lower
    self.upper = upper
  }

  /// The beginning of a word that is too long for a name.
  func truncated(_ length: Int) -> IdentifierWord {
    IdentifierWord(lower: String(lower.prefix(length)), upper: String(upper.prefix(length)))
  }

  private static func capitalised(_ text: String) -> String {
    capitalised(first: text) + text.dropFirst().lowercased()
  }

  private static func capitalised(first text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    let marks = text.prefix(1).unicodeScalars.dropFirst()
    let upper = first.properties.uppercaseMapping
    let capital = upper.unicodeScalars.count == 1 ? upper : first.properties.titlecaseMapping
    return capital + String(String.UnicodeScalarView(marks))
  }
}
