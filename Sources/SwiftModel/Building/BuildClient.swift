import Diagnostics
import IR

extension ClientModel {
  /// Makes the Swift declarations of an API's client.
  ///
  /// Names come first, because every declaration is written with the names of the others: those of
  /// the client's own types, of components, of what operations hold inline, of groups, and at last
  /// of what is declared inside another type.
  package static func build(
    _ api: API, _ options: BuildOptions, report: DiagnosticReport
  ) -> ClientModel {
    var build = BuildClient(api, options, report: report)
    return build.model()
  }
}

/// Drives the building of one client.
struct BuildClient {
  private let api: API
  private let options: BuildOptions
  private let report: DiagnosticReport
  private let identifiers: Identifiers
  private let documentation = BuildDocumentation()
  private let servers: BuildServers
  private var typeNames: AssignTypeNames

  init(_ api: API, _ options: BuildOptions, report: DiagnosticReport) {
    self.api = api
    self.options = options
    self.report = report
    identifiers = Identifiers(acronyms: options.acronyms)
    servers = BuildServers(ServerList(api), api.displayTitle, options, identifiers)
    let own =
      ["", "Client", "Error", "Credentials", "ErrorBody"].map { options.clientName + $0 }
      + [servers.declaration?.name, BuildWebhooks.name(api, options)].compactMap(\.self)
    typeNames = AssignTypeNames(api, options, identifiers, reserving: own, report: report)
  }

  mutating func model() -> ClientModel {
    typeNames.assignTopLevel()
    var groups = BuildGroups(api, options, identifiers, scope: typeNames.insideTypes)
    groups.assignNames()
    typeNames.assignNested()
    let types = MapTypes(schemas: api.schemas, names: typeNames.names, formats: options.formats)
    var models = BuildModels(
      schemas: api.schemas, names: typeNames.names, types: types, options: options,
      identifiers: identifiers, documentation: documentation,
      patterns: TranslatePatterns.run(api.schemas, report: report), report: report)
    let errors = ErrorBodies(api.operations, models, enumName: options.clientName + "ErrorBody")
    let headers = HeaderTypes(
      api.operations, types, identifiers, scope: groups.nestedScope, report: report)
    let operations = BuildOperations(
      types: types, models: models, options: options, identifiers: identifiers,
      documentation: documentation, errorBodies: errors, headerTypes: headers,
      servers: servers, silentSchemes: silentSchemes, report: report, indent: 4)
    var quiet = operations
    quiet.report = DiagnosticReport()
    models.xmlDemand = XMLDemand(api.operations, quiet)
    let webhooks = BuildWebhooks(
      events: api.events, types: types, options: options, identifiers: identifiers,
      documentation: documentation, report: report)
    let fixtures = BuildFixtures(
      schemas: api.schemas, names: typeNames.names, models: models, options: options,
      scope: groups.nestedScope)
    return ClientModel(
      name: options.clientName, client: groups.client(operations, hasCredentials: hasCredentials),
      error: error(errors), credentials: credentials(), servers: servers.declaration,
      webhooks: webhooks.declaration(BuildWebhooks.name(api, options), title),
      groups: groups.declarations(operations), models: models.files(),
      fixtures: fixtures.files(), usesXML: !models.xmlDemand.isEmpty)
  }

  /// The names at the top level alone.
  var topLevelNames: TypeNames {
    var typeNames = typeNames
    typeNames.assignTopLevel()
    return typeNames.names
  }

  private var silentSchemes: Set<String> {
    Set(api.securitySchemes.filter { $0.kind == .mutualTLS }.map(\.name))
  }

  private var hasCredentials: Bool { api.securitySchemes.contains { $0.kind != .mutualTLS } }

  private func error(_ bodies: ErrorBodies) -> ErrorDeclaration {
    ErrorDeclaration(
      header: FileHeader(options, usesFoundation: bodies.usesFoundation), access: options.access,
      name: options.clientName + "Error",
      documentation: documentation.lines("What a call to \(title) can fail with.", indent: 0),
      bodyType: bodies.typeName, isDocumented: !bodies.cases.isEmpty, outcome: bodies.declaration())
  }

  /// The credentials, with a factory for each scheme; nil where the API has none.
  private func credentials() -> CredentialsDeclaration? {
    guard hasCredentials else { return nil }
    var build = BuildCredentials(
      servers: servers, options: options, identifiers: identifiers, documentation: documentation,
      report: report)
    return build.declaration(of: api.securitySchemes, title: title)
  }

  private var title: String { api.displayTitle }
}

extension API {
  /// The title within a sentence: `The Plaid API` begins with a small letter there.
  fileprivate var displayTitle: String {
    guard !title.isEmpty else { return "the API" }
    return title.hasPrefix("The ") ? "the " + title.dropFirst(4) : title
  }
}
