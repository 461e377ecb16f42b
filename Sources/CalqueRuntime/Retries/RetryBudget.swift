/// What all calls of one client may send again together, so that a server in distress is not
/// buried: each retry takes one from the budget, and each success gives a tenth back.
nonisolated final class RetryBudget: Sendable {
  private static let maximum = 100.0
  private let tokens = LockedValue(maximum)

  /// Takes what one retry costs; false where nothing is left.
  func take() -> Bool {
    tokens.withLock { tokens in
      guard tokens >= 1 else { return false }
      tokens -= 1
      return true
    }
  }

  /// Gives back what a success is worth.
  func succeeded() {
    tokens.withLock { $0 = min($0 + 0.1, Self.maximum) }
  }
}
