/// The six kinds of value that JSON knows (RFC 8259, section 3).
nonisolated public enum JSONKind: String, Sendable, Hashable {
  /// `null`
  case null
  /// `true` or `false`
  case bool
  /// Any number.
  case number
  /// Text in quotation marks.
  case string
  /// Values in order.
  case array
  /// Values by name.
  case object
}
