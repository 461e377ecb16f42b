#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// Another program, run to its end.
enum Subprocess {
  /// What the program sees of the environment.
  private static let variables = [
    "PATH", "HOME", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy",
    "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR",
  ]

  /// The exit code, or nil where the program cannot be started or was killed.
  static func run(_ arguments: [String]) -> Int32? {
    let environment = variables.compactMap { name in
      Terminal.variable(name).map { "\(name)=\($0)" }
    }
    return withPointers(to: arguments) { arguments in
      withPointers(to: environment) { environment in
        var process = pid_t()
        guard let program = arguments[0],
          posix_spawnp(&process, program, nil, nil, arguments, environment) == 0
        else { return nil }
        return exitCode(of: process)
      }
    }
  }

  private static func exitCode(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    // The macros WIFEXITED and WEXITSTATUS, which Swift does not see.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Calls with C strings and the nil that ends their list.
  private static func withPointers<Result>(
    to texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}
