/// Wire names as Swift names, with the acronyms that the config adds.
///
/// A class, because it remembers: descriptions use few names, and use them often.
final class Identifiers {
  private let acronyms: AcronymList
  private var known: [String: SwiftIdentifier] = [:]

  init(acronyms: [String]) {
    self.acronyms = .standard.adding(acronyms)
  }

  /// `ics-feed` as the name of a type: `ICSFeed`.
  ///
  /// A type begins with a capital letter, so that no member is ever in its way: `1st` and names in
  /// scripts without capitals get a word in front.
  func type(_ name: String) -> String {
    let type = identifier(name).upperCamelCase
    let isCapital = type.unicodeScalars.first?.properties.isUppercase ?? false
    return isCapital ? type : "Value" + type.drop { $0 == "_" }
  }

  /// `external_id` as the name of a member: `externalID`.
  func member(_ name: String) -> String { identifier(name).lowerCamelCase }

  func words(_ name: String) -> [IdentifierWord] { identifier(name).words }

  private func identifier(_ name: String) -> SwiftIdentifier {
    if let identifier = known[name] { return identifier }
    let identifier = SwiftIdentifier(name, acronyms: acronyms)
    known[name] = identifier
    return identifier
  }
}
