nonisolated extension Middleware {
  /// Tells a closure of each request and of its answer, without secrets.
  ///
  /// - Parameters:
  ///   - headers: Whether header fields are told, those that carry secrets as `<redacted>`.
  ///   - bodies: Whether bodies are told that are text; no secret in them is known, and none hidden.
  ///   - log: Receives a text for each time that a call is sent, when its answer has come.
  public static func logging(
    headers: Bool = false, bodies: Bool = false, _ log: @escaping @Sendable (String) -> Void
  ) -> Middleware {
    let text = LogText(headers: headers, bodies: bodies)
    return Middleware { request, next in
      let clock = ContinuousClock()
      let start = clock.now
      do {
        let response = try await next(request)
        log(text.of(request, response, start.duration(to: clock.now)))
        return response
      } catch {
        log(text.of(request, error, start.duration(to: clock.now)))
        throw error
      }
    }
  }
}
