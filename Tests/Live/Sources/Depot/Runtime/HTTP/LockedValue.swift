// Part of Calque's runtime, which generated clients share. Edits will be lost.

import Foundation

/// A value that one thread at a time may touch.
nonisolated final class LockedValue<Value: Sendable>: @unchecked Sendable {
  // Unchecked, because `value` is a variable: it is touched with the lock held only.
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }

  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
