/// The waits between the attempts of one call.
nonisolated struct RetryWaits {
  private let policy: RetryPolicy
  private let budget: RetryBudget
  private let deadline: CallDeadline
  private let isAllowed: Bool
  private var attempts = 1
  private var waited = Duration.zero

  init(policy: RetryPolicy, budget: RetryBudget, deadline: CallDeadline, request: HTTPRequest) {
    self.policy = policy
    self.budget = budget
    self.deadline = deadline
    isAllowed = policy.allows(request)
  }

  /// How long to wait before the call is sent again; nil where what came is the end.
  mutating func next(after outcome: CallOutcome, _ clock: CallClock) -> Duration? {
    guard policy.allows(after: outcome) else {
      if case .success = outcome { budget.succeeded() }
      return nil
    }
    guard isAllowed || outcome.isUnsent, attempts < policy.attempts else { return nil }
    let wait = max(
      policy.delay(attempts, random: clock.random()),
      Self.demanded(by: outcome, clock) ?? .zero)
    guard waited + wait <= policy.maximumWait, wait < deadline.remaining ?? (wait + .seconds(1)),
      budget.take()
    else { return nil }
    attempts += 1
    waited += wait
    return wait
  }

  /// What the server asks for: seconds, or a date (RFC 9110, section 10.2.3).
  private static func demanded(by outcome: CallOutcome, _ clock: CallClock) -> Duration? {
    guard case .success(let response) = outcome, let text = response.headers["Retry-After"] else {
      return nil
    }
    // A number that is too large for the type is one that is too large to wait for.
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .seconds(UInt32(text) ?? .max)
    }
    guard let date = HTTPDate.date(of: text) else { return nil }
    return max(.zero, .seconds(date.timeIntervalSince(clock.date())))
  }
}
