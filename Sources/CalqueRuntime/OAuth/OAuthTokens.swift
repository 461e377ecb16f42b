public import Foundation

/// What an authorisation server has issued (RFC 6749, section 5.1); the tokens never show.
nonisolated public struct OAuthTokens: JSONModel, Hashable {
  /// What calls carry.
  public var accessToken: String

  /// What brings the next access token.
  public var refreshToken: String?

  /// When the access token expires; nil: when it is refused.
  public var expiry: Date?

  /// What the token is good for, where the server says it.
  public var scopes: [String]?

  /// Who has logged in, as a JSON Web Token whose signature nobody has checked (OpenID Connect Core
  /// 1.0, section 2).
  public var idToken: String?

  /// Tokens.
  public init(
    accessToken: String, refreshToken: String? = nil, expiry: Date? = nil,
    scopes: [String]? = nil, idToken: String? = nil
  ) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    self.expiry = expiry
    self.scopes = scopes
    self.idToken = idToken
  }

  /// Reads what `write` has written.
  public init(json: JSONSlice) throws(JSONError) {
    var fields = try json.object()
    accessToken = try fields("accessToken")
    refreshToken = try fields("refreshToken")
    expiry = try fields("expiry")
    scopes = try fields("scopes")
    idToken = try fields("idToken")
  }

  /// Writes all of it, the tokens in the clear.
  public func write(to json: inout JSONWriter) {
    json.object { fields in
      fields("accessToken", accessToken)
      fields("refreshToken", refreshToken)
      fields("expiry", expiry)
      fields("scopes", scopes)
      fields("idToken", idToken)
    }
  }
}

nonisolated extension OAuthTokens: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// When the access token expires, and nothing of the tokens.
  public var description: String {
    "OAuthTokens(\(RedactedText.text)\(expiry.map { ", until \($0)" } ?? ""))"
  }

  /// The same.
  public var debugDescription: String { description }

  /// Nothing of the tokens.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "accessToken": RedactedText.text, "hasRefreshToken": refreshToken != nil,
        "expiry": expiry as Any, "scopes": scopes ?? [],
      ])
  }
}
