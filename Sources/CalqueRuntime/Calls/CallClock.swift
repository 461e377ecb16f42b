import Foundation

/// Time and chance, as calls know them: tests put their own in the place of the system's.
nonisolated struct CallClock: Sendable {
  /// The time that durations are measured by.
  var now: @Sendable () -> ContinuousClock.Instant = { ContinuousClock().now }

  /// The time of day, which `Retry-After` and the expiry of tokens speak of.
  var date: @Sendable () -> Date = { Date() }

  /// Waits; throws where the task is cancelled meanwhile.
  var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  /// A number from 0 up to 1.
  var random: @Sendable () -> Double = { Double.random(in: 0..<1) }
}
