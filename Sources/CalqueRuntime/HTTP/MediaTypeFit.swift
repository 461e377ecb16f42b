/// How well a media type that is expected describes one that came: the type itself before its
/// family, that before a range, and among equals the one with the same parameters.
nonisolated struct MediaTypeFit: Comparable {
  /// From `*/*` up to the very type.
  private enum Closeness: Int {
    case any
    case range
    case family
    case exact
  }

  private let closeness: Closeness
  /// How many parameters agree; less than zero where one of them contradicts.
  private let agreement: Int

  /// Nil where the one does not describe the other at all.
  init?(of expected: MediaType, to type: MediaType) {
    guard let closeness = Self.closeness(of: expected, to: type) else { return nil }
    self.closeness = closeness
    agreement = Self.agreement(of: expected, with: type)
  }

  static func < (left: MediaTypeFit, right: MediaTypeFit) -> Bool {
    (left.closeness.rawValue, left.agreement) < (right.closeness.rawValue, right.agreement)
  }

  private static func closeness(of expected: MediaType, to type: MediaType) -> Closeness? {
    if expected == type { return .exact }
    if expected.isJSON && type.isJSON || expected.isXML && type.isXML { return .family }
    if expected.description == "*/*" { return .any }
    let isRange = expected.description.hasSuffix("/*")
    return isRange && type.description.hasPrefix(expected.description.dropLast()) ? .range : nil
  }

  /// Parameters choose among types, and exclude none: what a server says in them beyond the
  /// description is no reason not to read its answer.
  private static func agreement(of expected: MediaType, with type: MediaType) -> Int {
    let wanted = expected.parameters.filter { $0.name != "charset" && $0.name != "q" }
    guard !wanted.isEmpty else { return 0 }
    var count = 0
    for (name, value) in wanted {
      guard let found = type.parameter(name) else { continue }
      guard found.lowercased() == value.lowercased() else { return -1 }
      count += 1
    }
    return count
  }
}
