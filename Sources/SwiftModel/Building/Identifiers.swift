/// Wire names as Swift names, with the acronyms that the config adds.
struct Identifiers {
  private let acronyms: AcronymList

  init(acronyms: [String]) {
    self.acronyms = .standard.adding(acronyms)
  }

  /// `ics-feed` as the name of a type: `ICSFeed`.
  func type(_ name: String) -> String {
    SwiftIdentifier(name, acronyms: acronyms).upperCamelCase
  }

  /// `external_id` as the name of a member: `externalID`.
  func member(_ name: String) -> String {
    SwiftIdentifier(name, acronyms: acronyms).lowerCamelCase
  }

  func words(_ name: String) -> [IdentifierWord] {
    SwiftIdentifier(name, acronyms: acronyms).words
  }
}
