import Diagnostics
import OpenAPI

/// Gathers the security schemes and resolves the requirements that name them
/// (OpenAPI 3.1.1, sections 4.8.27 and 4.8.30).
struct CollectSecurity {
  let schemes: [SecurityScheme]
  private let names: Set<String>
  private let version: SpecificationVersion
  private let report: DiagnosticReport

  init(resolver: ResolveReferences) {
    schemes = resolver.document.components.securitySchemes.compactMap { scheme in
      resolver.resolve(scheme.value).flatMap { Self.scheme(scheme.name, $0.value) }
    }
    names = Set(resolver.document.components.securitySchemes.map(\.name))
    version = resolver.document.version
    report = resolver.report
  }

  private static func scheme(
    _ name: String, _ scheme: OpenAPI.SecurityScheme
  ) -> SecurityScheme? {
    guard let kind = kind(scheme.kind) else { return nil }
    let documentation = Documentation(
      description: scheme.description, isDeprecated: scheme.deprecated,
      extensions: scheme.extensions.values)
    return SecurityScheme(
      name: name, kind: kind, documentation: documentation, origin: scheme.origin)
  }

  private static func kind(_ kind: OpenAPI.SecurityScheme.Kind) -> SecurityScheme.Kind? {
    switch kind {
    case .apiKey(let name, let location):
      return SecurityScheme.KeyLocation(rawValue: location.rawValue).map {
        .apiKey(name: name, location: $0)
      }
    case .http(let scheme, let format):
      return scheme.lowercased() == "basic" ? .basic : .token(scheme: scheme, format: format)
    case .mutualTLS: return .mutualTLS
    case .oauth2(let flows): return .oauth2(LowerFlows.run(flows))
    case .openIDConnect(let url): return .openIDConnect(discoveryURL: url)
    case .unknown: return nil
    }
  }

  /// The alternatives of an operation; one that names an unknown scheme is left out.
  func requirements(_ requirements: [OpenAPI.SecurityRequirement]) -> [SecurityRequirement] {
    requirements.compactMap { requirement in
      requirement.schemes.forEach(checkScopes)
      guard requirement.schemes.allSatisfy(isKnown) else { return nil }
      return SecurityRequirement(schemes: requirement.schemes.map(\.name))
    }
  }

  /// Before 3.1, only OAuth and OpenID Connect have scopes (OpenAPI 3.0.4, section 4.8.30.1).
  private func checkScopes(_ scheme: Named<[Located<String>]>) {
    guard version < .v31, let scope = scheme.value.first,
      let kind = schemes.first(where: { $0.name == scheme.name })?.kind
    else { return }
    switch kind {
    case .oauth2, .openIDConnect: return
    case .basic, .token, .apiKey, .mutualTLS:
      report.recurring(
        .warning, "'\(scheme.name)' has no scopes: that is for OAuth and OpenID Connect",
        at: scope.range, help: "write an empty list")
    }
  }

  private func isKnown<Scopes>(_ scheme: Named<Scopes>) -> Bool {
    guard !names.contains(scheme.name) else { return true }
    let suggestion = Suggestion.closest(to: scheme.name, in: schemes.map(\.name))
    report.warning(
      "'\(scheme.name)' is no security scheme of this document", at: scheme.nameRange,
      help: suggestion.map { "did you mean '\($0)'?" })
    return false
  }
}
