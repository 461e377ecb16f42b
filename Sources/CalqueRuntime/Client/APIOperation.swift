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

  /// What errors call the operation.
  var name: String { "\(method) \(path)" }

  /// The media types of the answers: those of success first, the more wanted before the others
  /// (RFC 9110, section 12.5.1), each once.
  var accept: String {
    let wanted = Self.unique(success.compactMap(\.mediaType))
    var others = Self.unique(failures.compactMap(\.mediaType)).filter { !wanted.contains($0) }
    if failures.contains(where: { $0.mediaType?.isJSON ?? false }),
      !(wanted + others).contains("application/problem+json")
    {
      others.append("application/problem+json")
    }
    let fields = wanted.enumerated().map { Self.weighted($1, $0) } + others.map(\.field)
    return fields.isEmpty ? "*/*" : fields.joined(separator: ", ")
  }

  private static func unique(_ types: [MediaType]) -> [MediaType] {
    var seen: Set<MediaType> = []
    return types.filter { seen.insert($0).inserted }
  }

  /// The first type has the full weight, and each one after it less.
  private static func weighted(_ type: MediaType, _ index: Int) -> String {
    index == 0 ? type.field : "\(type.field);q=0.\(max(1, 10 - index))"
  }
}
