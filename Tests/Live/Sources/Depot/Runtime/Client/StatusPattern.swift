// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// The statuses that an answer is documented for: `200`, `2XX` or `default`.
nonisolated public enum StatusPattern: Sendable, Hashable, ExpressibleByIntegerLiteral {
  /// One status.
  case exact(Int)
  /// A hundred statuses, by the first digit: `.range(2)` is `2XX`.
  case range(Int)
  /// All that no other pattern covers.
  case `default`

  /// One status.
  public init(integerLiteral value: Int) { self = .exact(value) }

  /// How closely the pattern fits a status, the smaller the closer; nil where it does not.
  func distance(to status: Int) -> Int? {
    switch self {
    case .exact(let exact): exact == status ? 0 : nil
    case .range(let hundred): hundred == status / 100 ? 1 : nil
    case .default: 2
    }
  }
}
