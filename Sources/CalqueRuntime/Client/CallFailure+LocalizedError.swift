public import Foundation

nonisolated extension JSONError: LocalizedError {
  /// Where, what was expected and what was found, on one line.
  public var errorDescription: String? { description }
}

nonisolated extension TransportError: LocalizedError {
  /// What happened, in words.
  public var errorDescription: String? { message }
}

nonisolated extension CallFailure: LocalizedError {
  /// The bytes of the answer, where one came that could not be decoded.
  public var body: Data? { response?.body }

  /// The operation and what happened to it, on one line.
  public var errorDescription: String? { "\(operation): \(failureReason ?? "failed")" }

  /// What happened, on one line.
  public var failureReason: String? {
    switch reason {
    case .transport(let error): error.message
    case .timeout: "No answer in time."
    case .cancelled: "The call was cancelled."
    case .decoding(let failure): "\(failure) (\(failure.response))"
    case .invalidRequest(let fault): "Not sent. \(fault)"
    case .credentials(let error as OAuthError): error.errorDescription
    case .credentials: "The credential's provider failed."
    case .middleware: "A middleware ended the call."
    }
  }
}
