import Diagnostics

/// What a config or a description says of pages: names that are still to be found.
package struct PagingRule: Sendable {
  package let way: Way
  package let items: Name?
  package let hasMore: Name?
  /// The operations that the rule is for; where it names none, all that it fits.
  package var operations: [Name] = []
  /// Operations that it is not for, although it fits.
  package var exceptions: [Name] = []
  /// Whether the config says so, where a fault is an error.
  package let isConfigured: Bool
  package let origin: SourceRange

  /// A name or a path, and where it stands.
  package struct Name: Sendable {
    package let text: String
    package let range: SourceRange

    package init(_ text: String, at range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// As `Paging.Way`, before anything is looked up.
  package enum Way: Sendable {
    case cursor(parameter: Name, next: Name)
    case page(parameter: Name, first: Int?, pages: Name?)
    case offset(parameter: Name, limit: Name?, total: Name?)
    case url(Name)
    case link
    /// The operation has no pages, whatever fits it.
    case never
  }
}

extension PagingRule {
  /// All that the rule says, on one line.
  package var fingerprint: String {
    let words: [String?] =
      switch way {
      case .cursor(let parameter, let next): ["cursor", parameter.text, next.text]
      case .page(let parameter, let first, let pages):
        ["page", parameter.text, first.map { String($0) }, pages?.text]
      case .offset(let parameter, let limit, let total):
        ["offset", parameter.text, limit?.text, total?.text]
      case .url(let next): ["url", next.text]
      case .link: ["link"]
      case .never: ["never"]
      }
    let others = [items?.text, hasMore?.text]
    let names = ["for"] + operations.map(\.text) + ["except"] + exceptions.map(\.text)
    return ((words + others).map { $0 ?? "-" } + names).joined(separator: " ")
  }
}
