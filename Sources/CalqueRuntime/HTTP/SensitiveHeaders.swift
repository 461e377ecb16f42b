/// Header fields that carry credentials by their nature, whoever sets them.
nonisolated enum SensitiveHeaders {
  private static let names: Set<String> = [
    "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key",
    "apikey", "x-auth-token", "x-access-token", "x-csrf-token", "x-amz-security-token",
    "x-goog-api-key",
  ]

  static func contains(_ name: String) -> Bool { names.contains(name.lowercased()) }
}

/// What stands in the place of a secret.
nonisolated enum Redacted {
  static let text = "<redacted>"
}
