// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// The names and addresses of this machine itself (RFC 6761, RFC 1122, RFC 4291).
nonisolated enum LoopbackHost {
  static func contains(_ host: String) -> Bool {
    let host = host.lowercased().trimmingPrefix("[").prefix { $0 != "]" && $0 != "%" }
    if host == "localhost" || host.hasSuffix(".localhost") || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
