import Diagnostics
import YAML

/// Swagger 2.0's Security Scheme Object: `basic` is a type, and an OAuth flow a scheme.
private enum SwaggerSecurityScheme: ObjectDescription {
  static let noun: StaticString = "a Security Scheme Object"
  static let keywords = [
    "type", "description", "name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes",
  ]
  static let keptKeywords: [StaticString] = ["flow", "authorizationUrl", "tokenUrl", "scopes"]

  /// What `type` can say.
  enum SchemeType: String, CaseIterable {
    case basic
    case apiKey
    case oauth2
  }

  /// What `flow` can say.
  enum Flow: String, CaseIterable {
    case implicit
    case password
    case application
    case accessCode
  }
}

extension SecurityScheme {
  static func readSwagger(_ node: Node, _ context: ReadingContext) -> SecurityScheme? {
    guard var object = ObjectReader(node, SwaggerSecurityScheme.self, context) else { return nil }
    return SecurityScheme(
      origin: node.range,
      kind: swaggerKind(&object),
      description: object.string("description"),
      oauth2MetadataURL: nil,
      deprecated: false,
      extensions: object.finish())
  }

  private static func swaggerKind(_ object: inout ObjectReader) -> Kind {
    let type: SwaggerSecurityScheme.SchemeType? = object.requiredChoice("type")
    switch type {
    case .basic: return .http(scheme: "basic", bearerFormat: nil)
    case .apiKey: return apiKey(&object)
    case .oauth2: return .oauth2(flows: flows(&object))
    case nil: return .unknown
    }
  }

  private static func flows(_ object: inout ObjectReader) -> OAuthFlows? {
    guard let name: SwaggerSecurityScheme.Flow = object.requiredChoice("flow") else { return nil }
    let range = object.node.range
    let flow = OAuthFlow(
      origin: range,
      authorizationURL: object.string("authorizationUrl"),
      deviceAuthorizationURL: nil,
      tokenURL: object.string("tokenUrl"),
      refreshURL: nil,
      scopes: object.stringMap("scopes"),
      extensions: [])
    return OAuthFlows(
      origin: range,
      implicit: name == .implicit ? flow : nil,
      password: name == .password ? flow : nil,
      clientCredentials: name == .application ? flow : nil,
      authorizationCode: name == .accessCode ? flow : nil,
      deviceAuthorization: nil,
      extensions: [])
  }
}
