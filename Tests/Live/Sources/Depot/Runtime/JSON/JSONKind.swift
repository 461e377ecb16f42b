// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// The six kinds of value that JSON knows (RFC 8259, section 3).
nonisolated public enum JSONKind: String, Sendable, Hashable {
  case null
  case bool
  case number
  case string
  case array
  case object
}
