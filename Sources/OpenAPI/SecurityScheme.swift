import Diagnostics
import YAML

/// A way to authenticate (OpenAPI 3.1.1, section 4.8.27).
package struct SecurityScheme: SpecificationObject {
  package let origin: SourceRange
  package let kind: Kind
  package let description: String?
  /// 3.2: where an OAuth server describes itself (RFC 8414).
  package let oauth2MetadataURL: String?
  /// 3.2.
  package let deprecated: Bool
  package let extensions: [Extension]

  /// `type`, with the fields that belong to it.
  package enum Kind: Sendable {
    case apiKey(name: String, location: ParameterLocation)
    /// The scheme as written: `bearer`, `Basic`, `token`.
    case http(scheme: String, bearerFormat: String?)
    case mutualTLS
    case oauth2(flows: OAuthFlows?)
    case openIDConnect(url: String)
    /// What the scheme is could not be read, and was reported.
    case unknown
  }

  /// What `type` can say.
  private enum SchemeType: String, CaseIterable {
    case apiKey
    case http
    case mutualTLS
    case oauth2
    case openIdConnect
  }

  package static let noun: StaticString = "a Security Scheme Object"
  package static let keywords = [
    "type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl",
    "oauth2MetadataUrl", "deprecated",
  ]
  package static let newerKeywords = NewerKeywords(v32: ["oauth2MetadataUrl", "deprecated"])
  package static let keptKeywords: [StaticString] = ["flows", "oauth2MetadataUrl"]

  package static func read(_ node: Node, _ context: ReadingContext) -> SecurityScheme? {
    if context.version == .v20 { return readSwagger(node, context) }
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let kind = Self.kind(&object)
    return SecurityScheme(
      origin: node.range,
      kind: kind,
      description: object.string("description"),
      oauth2MetadataURL: object.string("oauth2MetadataUrl"),
      deprecated: object.flag("deprecated") ?? false,
      extensions: object.finish())
  }

  private static func kind(_ object: inout ObjectReader) -> Kind {
    guard let type: SchemeType = object.requiredChoice("type") else { return .unknown }
    switch type {
    case .apiKey: return apiKey(&object)
    case .http: return http(&object)
    case .mutualTLS: return .mutualTLS
    case .oauth2: return .oauth2(flows: object.requiredObject("flows"))
    case .openIdConnect: return openIDConnect(&object)
    }
  }

  static func apiKey(_ object: inout ObjectReader) -> Kind {
    let name = object.requiredString("name")
    let location: ParameterLocation? = object.requiredChoice(
      "in", among: [.query, .header, .cookie])
    guard let name, let location else { return .unknown }
    return .apiKey(name: name.value, location: location)
  }

  private static func http(_ object: inout ObjectReader) -> Kind {
    guard let scheme = object.requiredString("scheme") else { return .unknown }
    return .http(scheme: scheme.value, bearerFormat: object.string("bearerFormat"))
  }

  private static func openIDConnect(_ object: inout ObjectReader) -> Kind {
    guard let url = object.requiredString("openIdConnectUrl") else { return .unknown }
    return .openIDConnect(url: url.value)
  }
}
