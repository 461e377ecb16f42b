public import Foundation

/// A token and the time that it is good for; the token never shows.
nonisolated public struct IssuedToken: Sendable, Hashable {
  /// The token.
  public var value: String

  /// When it expires; nil: when the server refuses it.
  public var expiry: Date?

  /// A token.
  public init(_ value: String, expiry: Date? = nil) {
    self.value = value
    self.expiry = expiry
  }

  /// Whether the token can be used at a time, and for a moment longer.
  func isGood(at date: Date) -> Bool {
    expiry.map { $0.timeIntervalSince(date) > Self.leeway } ?? true
  }

  /// What a request may take to arrive, in seconds.
  private static let leeway: TimeInterval = 30
}

nonisolated extension IssuedToken: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Nothing of the token.
  public var description: String { "IssuedToken(\(RedactedText.text))" }

  /// Nothing of the token.
  public var debugDescription: String { description }

  /// Nothing of the token.
  public var customMirror: Mirror { Mirror(self, children: ["value": RedactedText.text]) }
}
