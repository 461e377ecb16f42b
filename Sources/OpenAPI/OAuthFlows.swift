import Diagnostics
import YAML

/// The OAuth flows that lead to an access token (OpenAPI 3.1.1, section 4.8.28).
package struct OAuthFlows: SpecificationObject {
  package let origin: SourceRange
  package let implicit: OAuthFlow?
  package let password: OAuthFlow?
  package let clientCredentials: OAuthFlow?
  package let authorizationCode: OAuthFlow?
  /// 3.2.
  package let deviceAuthorization: OAuthFlow?
  package let extensions: [Extension]

  package static let noun: StaticString = "an OAuth Flows Object"
  package static let keywords = [
    "implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization",
  ]
  package static let newerKeywords = NewerKeywords(v32: ["deviceAuthorization"])

  package static func read(_ node: Node, _ context: ReadingContext) -> OAuthFlows? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return OAuthFlows(
      origin: node.range,
      implicit: object.flow("implicit", requiring: ["authorizationUrl"]),
      password: object.flow("password", requiring: ["tokenUrl"]),
      clientCredentials: object.flow("clientCredentials", requiring: ["tokenUrl"]),
      authorizationCode: object.flow(
        "authorizationCode", requiring: ["authorizationUrl", "tokenUrl"]),
      deviceAuthorization: object.flow(
        "deviceAuthorization", requiring: ["deviceAuthorizationUrl", "tokenUrl"]),
      extensions: object.finish())
  }
}

extension ObjectReader {
  /// A flow and the fields that it has to have (section 4.8.29.1).
  fileprivate mutating func flow(
    _ name: StaticString, requiring fields: [StaticString]
  ) -> OAuthFlow? {
    if let flow = node[name], flow.kind == .mapping {
      for field in fields + ["scopes"] where flow[field] == nil {
        context.warn(
          "'\(field)' is missing: the flow '\(name)' requires it", at: flow.range.startPoint)
      }
    }
    return object(name)
  }
}

/// One OAuth flow (OpenAPI 3.1.1, section 4.8.29).
package struct OAuthFlow: SpecificationObject {
  package let origin: SourceRange
  package let authorizationURL: String?
  /// 3.2.
  package let deviceAuthorizationURL: String?
  package let tokenURL: String?
  package let refreshURL: String?
  /// Descriptions under names of scopes.
  package let scopes: [Named<Located<String>>]
  package let extensions: [Extension]

  package static let noun: StaticString = "an OAuth Flow Object"
  package static let keywords = [
    "authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl", "scopes",
  ]

  package static func read(_ node: Node, _ context: ReadingContext) -> OAuthFlow? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return OAuthFlow(
      origin: node.range,
      authorizationURL: object.string("authorizationUrl"),
      deviceAuthorizationURL: object.string("deviceAuthorizationUrl"),
      tokenURL: object.string("tokenUrl"),
      refreshURL: object.string("refreshUrl"),
      scopes: object.stringMap("scopes"),
      extensions: object.finish())
  }
}
