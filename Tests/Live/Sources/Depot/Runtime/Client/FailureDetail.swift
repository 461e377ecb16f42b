// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Which of the three ways a call failed in: what a generated error says of itself.
nonisolated public enum FailureDetail: Sendable {
  /// An error that the description documents.
  case documented(HTTPResponse)
  /// Any other unsuccessful answer.
  case undocumented(HTTPResponse)
  /// No answer that can be used.
  case call(CallFailure)
}
