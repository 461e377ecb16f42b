/// A body that can be of several media types, as an enum with a case for each.
nonisolated public protocol RequestContent: Sendable {
  /// Puts the body into a request, in its own way.
  func write(to request: inout APIRequest)
}
