import Foundation

/// Why there is no answer. It says nothing that could hold a secret: no URL, no header.
nonisolated public struct TransportError: Error, Sendable, Hashable {
  /// The kinds of failure that call for different answers.
  public enum Kind: String, Sendable, Hashable {
    /// The deadline passed.
    case timeout
    /// The task was cancelled.
    case cancelled
    /// No connection could be made: no network, no such host, refused.
    case unreachable
    /// The connection ended before the answer did.
    case connectionLost
    /// TLS or a certificate failed.
    case insecure
    /// More redirects than are followed.
    case tooManyRedirects
    /// The answer is not HTTP.
    case invalidResponse
    /// The transport cannot send such a request, as GET with a body.
    case unsupportedRequest
    /// A file cannot be read, or cannot be written.
    case file
    /// Anything else.
    case other
  }

  /// What happened.
  public var kind: Kind

  /// What happened, in words.
  public var message: String

  /// The transport's own number for it, as `URLError.Code`.
  public var code: Int?

  /// An error of a kind.
  public init(_ kind: Kind, _ message: String, code: Int? = nil) {
    self.kind = kind
    self.message = message
    self.code = code
  }

  /// The deadline passed.
  static let timeout = TransportError(.timeout, "No answer in time.", code: -1001)

  /// The task was cancelled.
  static let cancelled = TransportError(.cancelled, "The call was cancelled.", code: -999)

  /// A file of a body that is missing, is no file, or may not be read; its folder may tell who the
  /// user is.
  static func unreadable(_ file: URL) -> TransportError {
    TransportError(.file, "The file \(file.lastPathComponent) of the body cannot be read.")
  }

  /// Whether the same request may well succeed if it is sent again.
  public var isRetryable: Bool {
    switch kind {
    case .timeout, .unreachable, .connectionLost: true
    case .cancelled, .insecure, .tooManyRedirects, .invalidResponse, .unsupportedRequest, .file,
      .other:
      false
    }
  }
}
