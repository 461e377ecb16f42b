/// What the process says to the shell.
package enum ExitCode: Int32, Sendable {
  case done = 0
  /// Stale output, or what `lint` found.
  case findings = 1
  /// A file is wrong or cannot be read or written; nothing was generated.
  case failure = 2
  /// The arguments make no sense (`EX_USAGE` of sysexits).
  case usage = 64
}
