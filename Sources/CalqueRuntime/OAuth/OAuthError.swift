public import Foundation

/// Why there is no token. It holds no secret.
nonisolated public enum OAuthError: Error, Sendable, Hashable {
  /// The authorisation server refuses, by a code such as `invalid_grant` (RFC 6749, sections 4.1.2.1
  /// and 5.2).
  case refused(code: String, description: String?, status: Int?)
  /// What the authorisation server answers is none of what it may answer.
  case invalidAnswer(String, status: Int)
  /// The authorisation server issued a token of a kind that is not known here: any but `Bearer`.
  case unsupportedTokenType(String)
  /// The authorisation server did not answer.
  case transport(TransportError)
  /// The request for a token was not sent.
  case invalidRequest(InvalidRequest)
  /// The answer to a login belongs to another one, or to nobody's (RFC 6749, section 10.12).
  case wrongState
  /// There is neither a token nor anything to get one with: somebody has to log in.
  case noToken

  /// Whether the same request may well succeed if it is sent again.
  public var isRetryable: Bool {
    switch self {
    case .transport(let error): error.isRetryable
    case .refused(let code, _, let status):
      code == "temporarily_unavailable" || [408, 429, 502, 503, 504].contains(status)
    case .invalidAnswer(_, let status): [408, 429, 502, 503, 504].contains(status)
    case .unsupportedTokenType, .invalidRequest, .wrongState, .noToken: false
    }
  }

  /// Whether somebody has to log in again.
  public var needsLogin: Bool {
    switch self {
    case .noToken: true
    case .refused(let code, _, _): code == "invalid_grant"
    case .invalidAnswer, .unsupportedTokenType, .transport, .invalidRequest, .wrongState: false
    }
  }
}

nonisolated extension OAuthError: LocalizedError {
  /// What happened, on one line.
  public var errorDescription: String? {
    switch self {
    case .refused(let code, let description, _):
      "The authorisation server refuses: \(code)" + (description.map { " (\($0))" } ?? "")
    case .invalidAnswer(let found, _): "The authorisation server's answer is no token: \(found)"
    case .unsupportedTokenType(let type): "Tokens of the type \(type) are not known."
    case .transport(let error): "The authorisation server: \(error.message)"
    case .invalidRequest(let fault): fault.description
    case .wrongState: "The answer belongs to another login."
    case .noToken: "There is no token: somebody has to log in."
    }
  }
}
