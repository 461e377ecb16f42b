import Foundation

/// Why a stream has ended before its end.
nonisolated enum StreamFault: Error {
  case transport(TransportError)
  /// An item that is not as documented, and its bytes.
  case decoding(JSONError, Data)
  /// An error of the client's own, from a new connection.
  case client(any Error)

  /// The error for who reads the stream of an answer.
  func failure<Failure: ClientFailure>(of response: HTTPResponse) -> Failure {
    var head = response
    head.stream = nil
    switch self {
    case .transport(let error): return Self.failure(CallFailure.Reason(error), head)
    case .decoding(let error, let item):
      head.body = item
      let fault = DecodingFailure(
        .value, path: error.path, expected: error.expected, found: error.found, response: head)
      return Self.failure(.decoding(fault), head)
    case .client(let error):
      return error as? Failure ?? Self.failure(.transport(TransportError(.other, "\(error)")), head)
    }
  }

  private static func failure<Failure: ClientFailure>(
    _ reason: CallFailure.Reason, _ response: HTTPResponse
  ) -> Failure {
    .call(CallFailure(reason, operation: response.operation))
  }
}
