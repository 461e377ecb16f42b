import IR

/// Names the methods of one group: the operationId without the group's own noun.
///
/// Where two operations would share the short name, both keep the long one.
struct NameOperations {
  private let identifiers: Identifiers
  private let options: BuildOptions
  private let noun: [String]

  /// `tag` is nil for the operations on the client itself.
  init(_ identifiers: Identifiers, _ options: BuildOptions, tag: String?) {
    self.identifiers = identifiers
    self.options = options
    noun = tag.map { identifiers.words($0).map { Self.stem($0.lower) } } ?? []
  }

  /// A name for each operation, in order.
  func names(of operations: [Operation], reserved: [String]) -> [String] {
    let short = operations.map { shortName($0.key) }
    let counts = Dictionary(short.map { ($0, 1) }, uniquingKeysWith: +)
    var scope = NameAllocator(reserved: reserved)
    return zip(operations, short).map { operation, short in
      if let chosen = operation.key.operationID.flatMap({ options.operationNames[$0] }) {
        return scope.allocate(chosen)
      }
      let isShared = counts[short, default: 0] > 1
      return scope.allocate(isShared ? identifiers.member(operation.key.words) : short)
    }
  }

  private func shortName(_ key: OperationKey) -> String {
    let words = identifiers.words(key.words)
    guard let range = nounRange(in: words) else { return identifiers.member(key.words) }
    let rest = Array(words[..<range.lowerBound] + words[range.upperBound...])
    return SwiftIdentifier(words: rest).lowerCamelCase
  }

  /// Where the group's noun stands, in one or many; nil where it is all there is.
  private func nounRange(in words: [IdentifierWord]) -> Range<Int>? {
    guard !noun.isEmpty, words.count > noun.count else { return nil }
    let stems = words.map { Self.stem($0.lower) }
    for start in 0...(stems.count - noun.count)
    where Array(stems[start..<start + noun.count]) == noun {
      return start..<start + noun.count
    }
    return nil
  }

  private static func stem(_ word: String) -> String { Plural.singular(word) ?? word }
}
