/// What there is to know of one operation: how to ask, and how to read each documented answer.
nonisolated public struct APIOperation<Value: Sendable, Failure: ClientFailure>: Sendable {
  let method: HTTPMethod

  /// The path's template, as `/items/{id}`.
  let path: StaticString

  /// Where the operation is served, if that is not where the others are.
  let server: ServerURL?

  /// The alternatives; each one is the names of the schemes that it needs at once.
  let security: [[StaticString]]

  let success: [Answer<Value>]
  let failures: [Answer<Failure.Body>]

  /// An operation; its answers are in the order of preference.
  public init(
    _ method: HTTPMethod, _ path: StaticString, server: ServerURL? = nil,
    security: [[StaticString]] = [], success: [Answer<Value>], failures: [Answer<Failure.Body>] = []
  ) {
    self.method = method
    self.path = path
    self.server = server
    self.security = security
    self.success = success
    self.failures = failures
  }

  /// Whether the body of an answer of success is read as it comes.
  var isStream: Bool { success.contains(where: \.isStream) }

  /// What errors call the operation.
  var name: String { "\(method) \(path)" }
}
