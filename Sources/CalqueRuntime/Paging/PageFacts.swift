/// One page of a list and what came before it.
nonisolated struct PageFacts<Value: Sendable>: Sendable {
  let value: Value
  let headers: HTTPHeaders
  /// How many items the page has.
  let count: Int
  /// How many pages came before.
  let index: Int
  /// How many items came before.
  let offset: Int
  /// How many items the largest page before this one has.
  let largest: Int
}
