public import Foundation

/// What a call to an API can fail with; a generated enum of a fixed shape per client.
nonisolated public protocol ClientFailure: LocalizedError, Sendable {
  /// The documented error bodies: one type, an enum of several, or `Never`.
  associatedtype Body: Sendable

  /// An error that the description documents, decoded.
  static func documented(_ body: Body, _ response: HTTPResponse) -> Self

  /// Any other unsuccessful answer.
  static func undocumented(_ response: HTTPResponse) -> Self

  /// No answer that can be used.
  static func call(_ failure: CallFailure) -> Self

  /// Which of the three it is.
  var detail: FailureDetail { get }
}

nonisolated extension ClientFailure {
  /// The answer as it came, where one came.
  public var response: HTTPResponse? {
    switch detail {
    case .documented(let response), .undocumented(let response): response
    case .call(let failure): failure.response
    }
  }

  /// The answer's status, where one came.
  public var status: Int? { response?.status }

  /// The answer's header fields; none where no answer came.
  public var headers: HTTPHeaders { response?.headers ?? .init() }

  /// The answer's bytes, where one came.
  public var body: Data? { response?.body }

  /// Whether the same call may well succeed if it is made again.
  public var isRetryable: Bool {
    switch detail {
    case .documented(let response), .undocumented(let response):
      [408, 429, 502, 503, 504].contains(response.status)
    case .call(let failure): failure.isRetryable
    }
  }

  /// The operation, the status and the first part of the body, on one line.
  public var errorDescription: String? {
    switch detail {
    case .documented(let response), .undocumented(let response):
      response.operation.isEmpty ? response.description : "\(response.operation): \(response)"
    case .call(let failure): failure.errorDescription
    }
  }

  /// What happened, on one line, without the operation.
  public var failureReason: String? {
    switch detail {
    case .documented(let response): "The server answered with an error: \(response)"
    case .undocumented(let response): "The server's answer is none that can be decoded: \(response)"
    case .call(let failure): failure.failureReason
    }
  }

  /// None: what helps depends on the API.
  ///
  /// Foundation's own default is out of sight where `MemberImportVisibility` is on and a client's
  /// file does not import Foundation.
  public var recoverySuggestion: String? { nil }

  /// None, as for `recoverySuggestion`.
  public var helpAnchor: String? { nil }
}
