/// The secrets of one call: asked for before each attempt, and once more where they are refused.
nonisolated struct CallSecrets: Sendable {
  private let credentials: [Credential]
  private let clock: CallClock
  private var secrets: [String]?
  private var hasRefreshed = false

  init(_ credentials: [Credential], _ clock: CallClock) {
    self.credentials = credentials
    self.clock = clock
  }

  /// Puts the secrets into the request of an attempt.
  mutating func place(in request: inout HTTPRequest) async throws(CallFailure.Reason) {
    if secrets == nil { secrets = try await ask() }
    try CredentialPlacement.place(secrets ?? [], of: credentials, in: &request)
  }

  /// Whether the server refused the secrets of the last attempt, and there now are others: once in a
  /// call.
  mutating func areReplaced(after outcome: CallOutcome) async throws(CallFailure.Reason) -> Bool {
    guard case .success(let response) = outcome, response.status == 401, !hasRefreshed,
      let refused = secrets, credentials.contains(where: { !$0.isConstant })
    else {
      // The next attempt asks anew: the token may expire in the wait before it.
      secrets = nil
      return false
    }
    hasRefreshed = true
    secrets = try await ask(replacing: refused)
    return secrets != refused
  }

  private func ask(
    replacing refused: [String]? = nil
  ) async throws(CallFailure.Reason) -> [String] {
    do {
      var secrets: [String] = []
      for (index, credential) in credentials.enumerated() {
        secrets.append(try await credential.secret(replacing: refused?[index], clock))
      }
      return secrets
    } catch {
      throw Task.isCancelled ? .cancelled : .credentials(error)
    }
  }
}
