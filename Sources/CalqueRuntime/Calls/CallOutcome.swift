/// How a call, or one attempt of it, ended.
typealias CallOutcome = Result<HTTPResponse, CallFailure.Reason>

nonisolated extension CallOutcome {
  /// Whether the call itself has not left this machine, for want of a credential.
  var isUnsent: Bool {
    if case .failure(.credentials) = self { true } else { false }
  }
}
