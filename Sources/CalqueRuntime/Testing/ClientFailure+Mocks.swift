nonisolated extension ClientFailure {
  /// What the method of a mock fails with whose closure is not set.
  @_documentation(visibility: internal)
  public static func unset(_ name: String) -> Self {
    let error = TransportError(.unsupportedRequest, "The mock's closure \(name) is not set.")
    return .call(CallFailure(.transport(error), operation: name))
  }

  /// Calls a closure of a mock, which may throw anything: an error of another type than the client's
  /// counts as one of the transport.
  @_documentation(visibility: internal)
  public static func calling<Closure, Value>(
    _ name: String, _ closure: Closure?, _ call: (Closure) async throws -> Value
  ) async throws(Self) -> Value {
    guard let closure else { throw .unset(name) }
    do {
      return try await call(closure)
    } catch let error as Self {
      throw error
    } catch {
      throw .call(CallFailure(reason(error), operation: name))
    }
  }

  private static func reason(_ error: any Error) -> CallFailure.Reason {
    switch error {
    case is CancellationError: .cancelled
    case let error as CallFailure.Reason: error
    case let error as TransportError: CallFailure.Reason(error)
    default: .transport(TransportError(.other, "\(error)"))
    }
  }
}
