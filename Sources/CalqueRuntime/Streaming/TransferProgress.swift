/// How far a body has come on its way.
nonisolated public struct TransferProgress: Sendable, Hashable {
  /// Which body it is.
  public enum Direction: String, Sendable, Hashable {
    /// The request's.
    case upload
    /// The answer's.
    case download
  }

  /// Which body it is.
  public var direction: Direction

  /// The bytes that are through.
  public var completed: Int

  /// The bytes that there are; nil where that is not known.
  public var total: Int?

  /// A state of a transfer.
  public init(_ direction: Direction, completed: Int, total: Int?) {
    self.direction = direction
    self.completed = completed
    self.total = total
  }

  /// The part that is through, from 0 to 1; nil where it is not known.
  public var fraction: Double? {
    guard let total else { return nil }
    return total == 0 ? 1 : min(1, Double(completed) / Double(total))
  }
}
