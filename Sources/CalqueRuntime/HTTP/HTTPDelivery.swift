public import Foundation

/// How the body of an answer is to come. Only that of a successful answer: any other comes whole.
nonisolated public enum HTTPDelivery: Sendable, Hashable {
  /// In memory, as `HTTPResponse.body`.
  case whole
  /// In chunks, as `HTTPResponse.stream`.
  case stream
  /// In a file, which is there when the answer is; `body` is empty.
  case file(URL)
}

nonisolated extension HTTPRequest {
  /// Whether a file is sent or received, which may take any time as long as its bytes move.
  var movesFiles: Bool {
    if case .file = delivery { return true }
    return body?.hasFiles ?? false
  }
}
