/// The way that every call of a client goes, from outside in: its deadline, its attempts, its
/// credentials, the middlewares, the transport.
nonisolated struct CallPipeline: Sendable {
  let configuration: ClientConfiguration
  let credentials: CredentialSet
  private let budget: RetryBudget

  init(_ configuration: ClientConfiguration, _ credentials: CredentialSet) {
    self.configuration = configuration
    self.credentials = credentials
    budget = RetryBudget()
  }

  /// Sends the request of a call, as often as it takes. An answer of any status is a success here;
  /// one whose body is streamed is handed over when its head has come.
  func send(
    _ call: CallDescription, _ request: HTTPRequest, _ options: CallOptions
  ) async throws(CallFailure.Reason) -> HTTPResponse {
    let clock = configuration.clock
    let run = CallRun(
      call: call, request: request, configuration: configuration,
      credentials: credentials.credentials(for: call.security) ?? [],
      retries: options.retries ?? configuration.retries, budget: budget,
      attemptTimeout: options.attemptTimeout ?? configuration.attemptTimeout,
      deadline: CallDeadline(options.timeout ?? configuration.timeout, clock),
      record: configuration.onCall == nil ? nil : CallRecord(call.name, clock))
    let outcome = await run.outcome()
    if let record = run.record { configuration.onCall?(record.metrics(outcome)) }
    return try outcome.get()
  }
}
