import Foundation

/// Where an authorisation server is: by its endpoints, or by a document that lists them.
nonisolated public struct OAuthServer: Sendable, Hashable {
  /// Where tokens are issued (RFC 6749, section 3.2).
  public var tokenURL: String?

  /// Where tokens are refreshed, if not where they are issued.
  public var refreshURL: String?

  /// Where people log in (RFC 6749, section 3.1).
  public var authorizationURL: String?

  /// The document that has what is missing here (OpenID Connect Discovery 1.0, section 4; RFC 8414).
  public var metadataURL: String?

  /// A server by its endpoints, or by the document that lists them.
  public init(
    tokenURL: String? = nil, refreshURL: String? = nil, authorizationURL: String? = nil,
    metadataURL: String? = nil
  ) {
    self.tokenURL = tokenURL
    self.refreshURL = refreshURL
    self.authorizationURL = authorizationURL
    self.metadataURL = metadataURL
  }
}

nonisolated extension OAuthServer {
  /// This server with what its document says of it; the document is asked for where `isKnown` does
  /// not hold.
  func discovered(
    _ settings: OAuthSettings, unless isKnown: (OAuthServer) -> Bool
  ) async throws(OAuthError) -> OAuthServer {
    guard let metadataURL, !isKnown(self) else { return self }
    let url = try OAuthURL.secure(metadataURL, settings)
    let request = HTTPRequest(
      method: .get, url: url, headers: ["Accept": "application/json"], timeout: settings.timeout)
    let response = try await settings.send(request)
    guard response.status == 200, let document = try? JSONValue(jsonData: response.body),
      document["token_endpoint"]?.string != nil
    else {
      throw .invalidAnswer(
        "\(response.summary) is no metadata of a server", status: response.status)
    }
    var result = self
    result.tokenURL = tokenURL ?? document["token_endpoint"]?.string
    result.authorizationURL = authorizationURL ?? document["authorization_endpoint"]?.string
    return result
  }
}
