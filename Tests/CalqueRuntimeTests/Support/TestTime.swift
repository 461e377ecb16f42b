import Foundation

@testable import CalqueRuntime

/// Time that passes only when somebody waits, and chance that always falls the same way.
final class TestTime: Sendable {
  private let start = ContinuousClock().now
  private let passed = Guarded(Duration.zero)
  private let waited = Guarded<[Duration]>([])
  private let random: Double

  init(random: Double = 1) { self.random = random }

  /// The waits so far.
  var waits: [Duration] { waited.withLock { $0 } }

  /// Lets time pass without a wait.
  func pass(_ duration: Duration) { passed.withLock { $0 += duration } }

  /// The time of day: the beginning of 2026 and what has passed since.
  var date: Date {
    let seconds = passed.withLock { $0 }.components
    return Date(timeIntervalSince1970: 1_767_225_600 + Double(seconds.seconds))
  }

  var clock: CallClock {
    CallClock(
      now: { self.start.advanced(by: self.passed.withLock { $0 }) }, date: { self.date },
      sleep: { duration in
        try Task.checkCancellation()
        self.waited.withLock { $0.append(duration) }
        self.pass(duration)
      }, random: { self.random })
  }
}
