// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// What there is to know of one operation: how to ask, and how to read each documented answer.
nonisolated public struct APIOperation<Value: Sendable, Failure: ClientFailure>: Sendable {
  let method: HTTPMethod

  /// The path's template, as `/items/{id}`.
  let path: StaticString

  /// The alternatives; each one is the names of the schemes that it needs at once.
  let security: [[StaticString]]

  let success: [Answer<Value>]
  let failures: [Answer<Failure.Body>]

  /// An operation; its answers are in the order of preference.
  public init(
    _ method: HTTPMethod, _ path: StaticString, security: [[StaticString]] = [],
    success: [Answer<Value>], failures: [Answer<Failure.Body>] = []
  ) {
    self.method = method
    self.path = path
    self.security = security
    self.success = success
    self.failures = failures
  }

  /// What errors call the operation.
  var name: String { "\(method) \(path)" }

  /// The media types of the answers: those of success first, each once.
  var accept: String {
    var types: [MediaType] = []
    for type in success.map(\.mediaType) + failures.map(\.mediaType) {
      if let type, !types.contains(type) { types.append(type) }
    }
    if failures.contains(where: { $0.mediaType?.isJSON ?? false }),
      !types.contains("application/problem+json")
    {
      types.append("application/problem+json")
    }
    return types.isEmpty ? "*/*" : types.map(\.description).joined(separator: ", ")
  }
}
