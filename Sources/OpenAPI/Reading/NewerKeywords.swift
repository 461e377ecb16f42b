import YAML

/// Keywords that an object has only since a version of the specification; a document in an older one
/// that uses them means what they mean now.
package struct NewerKeywords: Sendable {
  fileprivate let entries: [(keyword: StaticString, since: SpecificationVersion)]
  private let filter: KeyFilter

  init(v30: [StaticString] = [], v31: [StaticString] = [], v32: [StaticString] = []) {
    entries =
      v30.map { ($0, .v30) } + v31.map { ($0, .v31) } + v32.map { ($0, .v32) }
    filter = KeyFilter(entries.map(\.keyword.description))
  }

  static let none = NewerKeywords()

  /// Reports what an object has before its time, once for each keyword in a whole document.
  func check(_ node: Node, _ keys: KeyFilter, _ context: ReadingContext) {
    guard context.version < .v32, filter.intersects(keys) else { return }
    for (keyword, since) in entries where context.version < since && keys.mayContain(keyword) {
      guard let member = node.members.last(where: { $0.key.hasText(keyword) }) else { continue }
      context.report.recurring(
        .warning, "'\(keyword)' is a keyword since OpenAPI \(since.name); it is read all the same",
        at: member.key.range)
    }
  }
}

extension SpecificationVersion {
  /// Without the patch number.
  package var name: String {
    switch self {
    case .v20: "2.0"
    case .v30: "3.0"
    case .v31: "3.1"
    case .v32: "3.2"
    }
  }
}
