import OpenAPI

/// Says which flows of an OAuth scheme a client can go by itself, and what they can ask for.
enum LowerFlows {
  static func run(_ flows: OAuthFlows?) -> OAuth {
    let others = [
      ("implicit", flows?.implicit), ("password", flows?.password),
      ("deviceAuthorization", flows?.deviceAuthorization),
    ]
    return OAuth(
      clientCredentials: flow(flows?.clientCredentials),
      authorizationCode: flow(flows?.authorizationCode, needsPage: true),
      others: others.filter { $0.1 != nil }.map(\.0),
      scopes: scopes(flows))
  }

  /// Nil where a URL is missing that the flow needs, which was reported.
  private static func flow(_ flow: OAuthFlow?, needsPage: Bool = false) -> OAuth.Flow? {
    guard let flow, let tokenURL = flow.tokenURL, !needsPage || flow.authorizationURL != nil
    else { return nil }
    return OAuth.Flow(
      authorizationURL: needsPage ? flow.authorizationURL : nil, tokenURL: tokenURL,
      refreshURL: flow.refreshURL)
  }

  private static func scopes(_ flows: OAuthFlows?) -> [OAuth.Scope] {
    let all = [
      flows?.implicit, flows?.password, flows?.clientCredentials, flows?.authorizationCode,
      flows?.deviceAuthorization,
    ]
    var seen: Set<String> = []
    return all.flatMap { $0?.scopes ?? [] }.filter { seen.insert($0.name).inserted }
      .map { OAuth.Scope(name: $0.name, description: $0.value.value) }
  }
}
