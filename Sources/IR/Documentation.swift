/// What a description says to its readers about one thing.
package struct Documentation: Hashable, Sendable {
  package var summary: String?
  /// CommonMark, as written.
  package var description: String?
  package var externalURL: String?
  package var isDeprecated: Bool
  /// Examples as one-line JSON.
  package var examples: [String]
  /// The value that the server assumes, as one-line JSON.
  package var defaultValue: String?
  /// The `x-` keywords with their values as one-line JSON (OpenAPI 3.1.1, section 4.9), and keywords
  /// of the specification that say nothing to a client, such as `license`.
  package var extensions: [SpecificationExtension]

  package init(
    summary: String? = nil, description: String? = nil, externalURL: String? = nil,
    isDeprecated: Bool = false, examples: [String] = [], defaultValue: String? = nil,
    extensions: [SpecificationExtension] = []
  ) {
    self.summary = summary
    self.description = description
    self.externalURL = externalURL
    self.isDeprecated = isDeprecated
    self.examples = examples
    self.defaultValue = defaultValue
    self.extensions = extensions
  }
}

/// A keyword of somebody's own, or one that is only kept.
package struct SpecificationExtension: Hashable, Sendable {
  package let name: String
  /// One-line JSON.
  package let value: String
}
