import Diagnostics
import IR

/// Makes the type that credentials are given by, with a factory for each scheme and each way to a
/// token (OpenAPI 3.1.1, sections 4.8.27 to 4.8.29).
struct BuildCredentials {
  private let servers: BuildServers
  private let options: BuildOptions
  private let identifiers: Identifiers
  private let documentation: BuildDocumentation
  private let report: DiagnosticReport
  private var scope = NameAllocator(reserved: ["credentialSet", "and"])
  private var typeScope: NameAllocator
  private var enums: [EnumDeclaration] = []

  init(
    servers: BuildServers, options: BuildOptions, identifiers: Identifiers,
    documentation: BuildDocumentation, report: DiagnosticReport
  ) {
    self.servers = servers
    self.options = options
    self.identifiers = identifiers
    self.documentation = documentation
    self.report = report
    typeScope = NameAllocator(
      reserved: StandardTypeNames.essential.union(RuntimeNames.all), ignoringCase: true)
  }

  mutating func declaration(
    of schemes: [SecurityScheme], title: String
  ) -> CredentialsDeclaration {
    let named = schemes.compactMap { scheme in
      CredentialsDeclaration.Kind(scheme.kind).map { (scheme, $0) }
    }.map { scheme, kind in
      (scheme, kind, ReservedWords.usable(identifiers.member(scheme.name), in: .member))
    }.map { ($0, $1, scope.allocate($2)) }
    let factories = named.map { scheme, kind, name in
      CredentialsDeclaration.Factory(
        name: ReservedWords.escape(name, in: .member),
        documentation: documentation.lines(scheme.documentation, indent: 2),
        scheme: SwiftStringLiteral.text(scheme.name), kind: kind, oauth: oauth(scheme, name))
    }
    return CredentialsDeclaration(
      header: FileHeader(options, usesFoundation: false), access: options.access,
      name: options.clientName + "Credentials",
      documentation: documentation.lines("What tells \(title) who is calling.", indent: 0),
      factories: factories, enums: enums)
  }

  /// The ways to a token; nil where the caller has to bring one.
  private mutating func oauth(
    _ scheme: SecurityScheme, _ name: String
  ) -> CredentialsDeclaration.OAuth? {
    switch scheme.kind {
    case .oauth2(let oauth): return flows(oauth, scheme, name)
    case .openIDConnect(let url):
      guard let url = endpoint(url, scheme) else { return nil }
      return declaration(["metadataURL: " + url], nil, name, clientOnly: false, loginOnly: false)
    case .basic, .token, .apiKey, .mutualTLS: return nil
    }
  }

  private mutating func flows(
    _ oauth: OAuth, _ scheme: SecurityScheme, _ name: String
  ) -> CredentialsDeclaration.OAuth? {
    guard let flow = oauth.authorizationCode ?? oauth.clientCredentials else {
      if !oauth.others.isEmpty {
        let flows = oauth.others.map { "'\($0)'" }.joined(separator: ", ")
        report.note(
          "no login is generated for \(flows): callers bring a token", at: scheme.origin)
      }
      return nil
    }
    guard let tokenURL = endpoint(flow.tokenURL, scheme) else { return nil }
    // A client's secret goes to no URL but that of its own flow.
    let hasOwnURL = oauth.clientCredentials.map { $0.tokenURL != flow.tokenURL } ?? false
    if hasOwnURL {
      report.note(
        "no login is generated for 'clientCredentials', whose token URL is not that of "
          + "'authorizationCode': callers bring a token", at: scheme.origin)
    }
    let refreshURL = flow.refreshURL.flatMap { endpoint($0, scheme) }
    let authorizationURL = flow.authorizationURL.flatMap { endpoint($0, scheme) }
    let arguments = [
      "tokenURL: " + tokenURL, refreshURL.map { "refreshURL: " + $0 },
      authorizationURL.map { "authorizationURL: " + $0 },
    ].compactMap(\.self)
    return declaration(
      arguments, scopes(oauth.scopes, name), name,
      clientOnly: oauth.authorizationCode == nil,
      loginOnly: oauth.clientCredentials == nil || hasOwnURL)
  }

  private mutating func declaration(
    _ arguments: [String], _ scopeType: String?, _ name: String, clientOnly: Bool, loginOnly: Bool
  ) -> CredentialsDeclaration.OAuth {
    let serverName = scope.allocate(name + "Server")
    return CredentialsDeclaration.OAuth(
      serverName: serverName,
      server: SignatureLayout.lines(
        head: "\(options.access.modifier)static let \(serverName) = OAuthServer",
        parameters: arguments, tail: "", indent: 2),
      scopeType: scopeType ?? "String", hasClientCredentials: !loginOnly,
      hasAuthorizationCode: !clientOnly, loginName: scope.allocate(name + "Login"))
  }

  /// The expression for a URL; a relative one is relative to the API's server (OpenAPI 3.1.1,
  /// section 4.6).
  private func endpoint(_ url: String, _ scheme: SecurityScheme) -> String? {
    let literal = SwiftStringLiteral.text(url)
    if url.hasPrefix("https://") || url.hasPrefix("http://") { return literal }
    guard let server = servers.list.standard else {
      report.warning(
        "'\(url)' is relative to a server that only the caller knows: callers bring a token",
        at: scheme.origin)
      return nil
    }
    return "ServerURL(\(literal), relativeTo: \(servers.expression(server))).description"
  }

  /// The open enumeration of the scopes; nil where none is listed.
  private mutating func scopes(_ scopes: [OAuth.Scope], _ name: String) -> String? {
    guard !scopes.isEmpty else { return nil }
    var caseScope = NameAllocator(reserved: BuildModels.enumMemberNames)
    let cases = scopes.map { item in
      let wanted = ReservedWords.usable(identifiers.member(item.name), in: .enumCase)
      let name = caseScope.allocate(caseScope.contains(wanted) ? wanted + "Value" : wanted)
      return EnumDeclaration.Case(
        documentation: documentation.lines(item.description, indent: 4),
        name: ReservedWords.escape(name, in: .enumCase), value: SwiftStringLiteral.text(item.name))
    }
    let typeName = typeScope.allocate(identifiers.type(name) + "Scope")
    enums.append(
      EnumDeclaration(
        access: options.access, isolation: "", name: typeName,
        documentation: documentation.lines("What a token can be asked for.", indent: 2),
        conformances: "OpenEnum", rawType: "String", cases: cases))
    return typeName
  }
}

extension CredentialsDeclaration.Kind {
  /// Nil for a scheme that no credential is sent for.
  fileprivate init?(_ kind: SecurityScheme.Kind) {
    switch kind {
    case .basic: self = .basic
    case .token(let scheme, _):
      self = .token(prefix: SwiftStringLiteral.text(Self.capitalised(scheme)))
    case .apiKey(let name, let location):
      self = .apiKey(
        .init(name: SwiftStringLiteral.text(name), location: location.rawValue))
    case .oauth2, .openIDConnect: self = .token(prefix: SwiftStringLiteral.text("Bearer"))
    case .mutualTLS: return nil
    }
  }

  /// Schemes are written with a capital letter, though no server may care (RFC 9110, section 11.1).
  private static func capitalised(_ scheme: String) -> String {
    scheme.prefix(1).uppercased() + scheme.dropFirst()
  }
}
