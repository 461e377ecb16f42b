// Part of Calque's runtime, which generated clients share. Edits will be lost.

/// Header fields that carry credentials by their nature, whoever sets them.
nonisolated enum SensitiveHeaders {
  /// Parts of the names of such fields, in lower case: `X-API-Key`, `X-Auth-Token`, `Set-Cookie`.
  private static let marks = [
    "authorization", "cookie", "api-key", "apikey", "api_key", "token", "secret", "password",
  ]

  static func contains(_ name: String) -> Bool {
    let name = name.lowercased()
    return marks.contains { name.contains($0) }
  }
}

/// What stands in the place of a secret.
nonisolated enum RedactedText {
  static let text = "<redacted>"
}
