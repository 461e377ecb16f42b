/// One call on its way: sent, and sent again where that may help.
nonisolated struct CallRun: Sendable {
  let call: CallDescription
  let request: HTTPRequest
  let configuration: ClientConfiguration
  let credentials: [Credential]
  let retries: RetryPolicy
  let budget: RetryBudget
  let attemptTimeout: Duration?
  let deadline: CallDeadline
  let record: CallRecord?

  /// The end of the call.
  func outcome() async -> CallOutcome {
    let runsForeignCode =
      !configuration.middlewares.isEmpty || credentials.contains { !$0.isConstant }
    // The limit would end a file on its way, however fast its bytes move.
    return runsForeignCode && !request.movesFiles
      ? await deadline.limit { await attempts() } : await attempts()
  }

  /// Sends until there is an answer to hand over, or nothing left to try.
  private func attempts() async -> CallOutcome {
    var waits = RetryWaits(policy: retries, budget: budget, deadline: deadline, request: request)
    var secrets = CallSecrets(credentials, configuration.clock)
    var wait = Duration.zero
    while true {
      let outcome = await attempt(&secrets, after: wait)
      do throws(CallFailure.Reason) {
        if try await secrets.areReplaced(after: outcome) {
          wait = .zero
          continue
        }
      } catch {
        return .failure(error)
      }
      guard let next = waits.next(after: outcome, configuration.clock) else { return outcome }
      guard (try? await configuration.clock.sleep(next)) != nil else { return .failure(.cancelled) }
      wait = next
    }
  }

  /// Sends once, with credentials.
  private func attempt(_ secrets: inout CallSecrets, after wait: Duration) async -> CallOutcome {
    let begin = configuration.clock.now()
    let outcome: CallOutcome
    do throws(CallFailure.Reason) {
      var request = request
      try await secrets.place(in: &request)
      outcome = .success(try await send(request))
    } catch {
      outcome = .failure(error)
    }
    record?.ended(outcome, since: begin, wait: wait)
    return outcome
  }

  /// Sends through the middlewares, within the time that is left.
  private func send(_ request: HTTPRequest) async throws(CallFailure.Reason) -> HTTPResponse {
    if Task.isCancelled { throw .cancelled }
    var request = request
    request.timeout = [deadline.remaining, attemptTimeout].compactMap(\.self).min()
    if let timeout = request.timeout, timeout <= .zero { throw .timeout }
    try RequestCheck.check(request, configuration)
    let chain = MiddlewareChain(
      middlewares: configuration.middlewares, configuration: configuration, deadline: deadline,
      record: record)
    var response = try await chain.send(request)
    response.operation = call.name
    return response
  }
}
