/// Header fields that carry credentials by their nature, whoever sets them.
nonisolated enum SensitiveHeaders {
  /// Parts of the names of such fields, in lower case: `X-API-Key`, `X-Auth-Token`, `Set-Cookie`.
  private static let marks = [
    "authorization", "cookie", "api-key", "apikey", "api_key", "token", "secret", "password",
  ]

  /// What makes a token a place in a list, or a name, and no credential: `X-Next-Page-Token`.
  private static let harmless = [
    "page", "next", "continu", "cursor", "sync", "cancel", "idempoten", "limit", "remaining",
    "count",
  ]

  static func contains(_ name: String) -> Bool {
    let name = name.lowercased()
    return marks.contains { mark in
      name.contains(mark) && !(mark == "token" && harmless.contains { name.contains($0) })
    }
  }
}

/// What stands in the place of a secret.
nonisolated enum RedactedText {
  static let text = "<redacted>"
}
