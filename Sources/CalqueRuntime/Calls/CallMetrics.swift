/// What one call took: each time that it was sent, and the waits between.
nonisolated public struct CallMetrics: Sendable {
  /// One time that the call was sent.
  public struct Attempt: Sendable {
    /// How long the call waited before it.
    public var wait: Duration

    /// From the credentials to the answer, or to its head where the body is streamed.
    public var duration: Duration

    /// The status of the answer, where one came.
    public var status: Int?

    /// Why no answer came.
    public var failure: CallFailure.Reason?

    /// The bytes of the body that was sent; 0 where their number was not known.
    public var bytesSent: Int

    /// The bytes of the body that came; those of a streamed one are not counted.
    public var bytesReceived: Int
  }

  /// The operation that was called, as `GET /v2/calendars`.
  public var operation: String

  /// What was sent, in order; nothing where the call failed before.
  public var attempts: [Attempt]

  /// The whole call, from its beginning to its end.
  public var duration: Duration

  /// Why the call brought no answer; nil where one came, of whatever status.
  public var failure: CallFailure.Reason?

  /// The status of the answer, where one came.
  public var status: Int? { failure == nil ? attempts.last?.status : nil }

  /// The time that was spent waiting between attempts.
  public var waiting: Duration { attempts.reduce(.zero) { $0 + $1.wait } }
}
