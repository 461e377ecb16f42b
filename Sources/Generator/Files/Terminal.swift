#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// What the process was started with, besides its arguments.
package enum Terminal {
  package static let standardOutput: Int32 = 1
  package static let standardError: Int32 = 2

  /// Whether a person reads what is written there.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// A variable of the environment that is set and not empty, as https://no-color.org asks.
  package static func hasVariable(_ name: String) -> Bool {
    variable(name) != nil
  }

  /// The text of a variable of the environment that is set and not empty.
  package static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Ends the process.
  package static func exit(_ code: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Glibc.exit(code)
    #endif
  }
}
