import Foundation

/// Who asks an authorisation server for tokens, and how.
nonisolated struct OAuthClient: Sendable {
  let id: String

  /// Nil for a client that can keep no secret, as an app on a phone.
  let secret: String?

  let settings: OAuthSettings

  /// Asks for tokens by a grant (RFC 6749, section 4).
  func tokens(
    _ grant: [(name: String, value: String)], at endpoint: String?
  ) async throws(OAuthError) -> OAuthTokens {
    let url = try OAuthURL.secure(endpoint, settings)
    let response = try await settings.send(request(grant, to: url))
    let document = try? JSONValue(jsonData: response.body)
    // Some servers call an error a success.
    if let code = document?["error"]?.string {
      throw .refused(
        code: code, description: document?["error_description"]?.string, status: response.status)
    }
    guard (200..<300).contains(response.status), let document,
      let token = document["access_token"]?.string, !token.isEmpty
    else { throw .invalidAnswer(response.summary, status: response.status) }
    let type = document["token_type"]?.string ?? "Bearer"
    guard type.lowercased() == "bearer" else { throw .unsupportedTokenType(type) }
    return OAuthTokens(
      accessToken: token, refreshToken: document["refresh_token"]?.string,
      expiry: Self.lifetime(document).map { settings.clock.date().addingTimeInterval($0) },
      scopes: document["scope"]?.string?.split(separator: " ").map(String.init),
      idToken: document["id_token"]?.string)
  }

  private func request(_ grant: [(name: String, value: String)], to url: URL) -> HTTPRequest {
    var pairs = grant + settings.parameters
    var headers: HTTPHeaders = [
      "Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded",
    ]
    if let secret, !settings.sendsSecretInBody {
      let pair = "\(PercentEncoding.encode(id)):\(PercentEncoding.encode(secret))"
      let text = Data(pair.utf8).base64EncodedString()
      headers.set("Authorization", "Basic \(text)", isSensitive: true)
    } else {
      pairs.append(("client_id", id))
      if let secret { pairs.append(("client_secret", secret)) }
    }
    var request = HTTPRequest(
      method: .post, url: url, headers: headers, body: .data(Data(Self.form(pairs).utf8)),
      timeout: settings.timeout)
    request.hasSensitiveBody = true
    return request
  }

  static func form(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
      .joined(separator: "&")
  }

  /// The seconds that a token is good for; some servers write them as a string.
  private static func lifetime(_ document: JSONValue) -> TimeInterval? {
    let value = document["expires_in"]
    return (value?.double ?? value?.string.flatMap(Double.init)).flatMap {
      $0.isFinite && $0 > 0 ? $0 : nil
    }
  }
}
