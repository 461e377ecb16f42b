import Foundation

/// What no request may be that leaves the client.
nonisolated enum RequestCheck {
  /// Refuses header fields that would end early, and secrets over plain HTTP, but for this machine.
  static func check(
    _ request: HTTPRequest, _ configuration: ClientConfiguration
  ) throws(CallFailure.Reason) {
    for field in request.headers.fields
    where !HTTPHeaderText.isValid(name: field.name) || !HTTPHeaderText.isValid(value: field.value) {
      // The value may be a secret: only the name is told.
      let message = "The header \(field.name) has a character that no header can have."
      throw .invalidRequest(InvalidRequest(.invalidHeader, message))
    }
    try checkSecrets(request, configuration)
  }

  private static func checkSecrets(
    _ request: HTTPRequest, _ configuration: ClientConfiguration
  ) throws(CallFailure.Reason) {
    let hasSecret =
      !request.sensitiveQueryNames.isEmpty || request.headers.fields.contains(where: \.isSensitive)
    guard hasSecret, !configuration.allowsCredentialsOverPlainHTTP,
      request.url.scheme?.lowercased() != "https", !LoopbackHost.contains(request.url.host ?? "")
    else { return }
    let message = "Credentials are not sent over plain HTTP to \(request.url.host ?? "a server")."
    throw .invalidRequest(InvalidRequest(.insecureCredentials, message))
  }
}
