import IR

/// Sorts operations into groups by their first tag, and makes the client and the groups.
struct BuildGroups {
  private let api: API
  private let options: BuildOptions
  private let identifiers: Identifiers
  private let documentation = BuildDocumentation()
  /// The names that a group's type must not take.
  private let scope: NameAllocator
  private var groups: [Group] = []
  private var untagged: [Operation] = []
  private var methodNames: [String] = []

  /// The operations of one tag.
  private struct Group {
    let tag: Tag
    let operations: [Operation]
    var property = ""
    var type = ""
    var methodNames: [String] = []
  }

  init(_ api: API, _ options: BuildOptions, _ identifiers: Identifiers, scope: NameAllocator) {
    self.api = api
    self.options = options
    self.identifiers = identifiers
    self.scope = scope
    let byTag = Dictionary(grouping: api.operations) { $0.tags.first }
    untagged = byTag[nil] ?? []
    groups = api.tags.compactMap { tag in
      byTag[tag.name].map { Group(tag: tag, operations: $0) }
    }
  }

  /// Names the groups, then their methods; the methods of the client come after its groups.
  mutating func assignNames() {
    var members = NameAllocator(reserved: ["api"])
    var types = scope
    let collections = PathTemplate.collections(api.operations.map(\.key.path))
    for index in groups.indices {
      let tag = groups[index].tag.name
      let name = options.groupNames[tag] ?? tag
      let property = ReservedWords.usable(identifiers.member(name), in: .member)
      groups[index].property = members.allocate(property)
      let type = ReservedWords.usable(identifiers.type(name), in: .nestedType)
      groups[index].type = types.allocate(types.contains(type) ? type + "API" : type)
      groups[index].methodNames =
        NameOperations(identifiers, options, tag: tag, collections: collections)
        .names(of: groups[index].operations, reserved: ["api"])
    }
    methodNames = NameOperations(identifiers, options, tag: nil, collections: collections)
      .names(of: untagged, reserved: ["api"] + groups.map(\.property))
  }

  /// The client, with a property for each group and the operations without a tag.
  func client(_ operations: BuildOperations, hasCredentials: Bool) -> ClientDeclaration {
    let operations = operations.indented(2)
    let servers = operations.servers
    let own = operations.group(
      untagged, names: methodNames, others: groups.map(\.property),
      scope: scope(besides: operations.headerTypes))
    let credentials = hasCredentials ? options.clientName + "Credentials" : nil
    let usesFoundation =
      own.usesFoundation || operations.headerTypes.shared.contains(where: \.headers.usesFoundation)
    return ClientDeclaration(
      header: FileHeader(options, usesFoundation: usesFoundation), access: options.access,
      name: options.clientName + "Client", documentation: documentation.client(api, indent: 0),
      errorName: options.clientName + "Error", credentialsName: credentials,
      initializerDocumentation: initializerDocumentation(servers.list, credentials),
      initializer: initializer(servers, credentials), call: call(servers, credentials),
      groups: groupProperties(),
      operations: own.methods, outcomes: own.outcomes, bodies: own.bodies,
      headers: operations.sharedHeaders + own.headers,
      mock: mock(of: own, in: nil, operations))
  }

  /// The client's property for each group.
  private func groupProperties() -> [ClientDeclaration.GroupProperty] {
    let lines = groups.map { documentation.lines($0.tag.documentation, indent: 2) }
    return groups.enumerated().map { index, group in
      ClientDeclaration.GroupProperty(
        isApart: index == 0 || !lines[index - 1].isEmpty || !lines[index].isEmpty,
        documentation: lines[index], name: ReservedWords.escape(group.property, in: .member),
        type: ReservedWords.escape(group.type, in: .nestedType))
    }
  }

  func declarations(_ operations: BuildOperations) -> [GroupDeclaration] {
    groups.map { group in
      let own = operations.indented(4).group(
        group.operations, names: group.methodNames,
        scope: scope(besides: operations.headerTypes))
      return GroupDeclaration(
        header: FileHeader(options, usesFoundation: own.usesFoundation), access: options.access,
        clientName: options.clientName + "Client", errorName: options.clientName + "Error",
        fileName: group.type, name: ReservedWords.escape(group.type, in: .nestedType),
        documentation: documentation.lines(group.tag.documentation, indent: 2),
        operations: own.methods, outcomes: own.outcomes, bodies: own.bodies, headers: own.headers,
        mock: mock(of: own, in: group.type, operations))
    }
  }

  /// The mock of a group, or of the client itself.
  private func mock(
    of group: BuildOperations.Group, in type: String?, _ operations: BuildOperations
  ) -> MockDeclaration? {
    guard options.makesMocks else { return nil }
    let client = options.clientName + "Client"
    var files = scope
    let name = files.allocate((type ?? client) + "Mock")
    return BuildMocks(
      options: options, documentation: documentation, errorName: operations.errorName,
      shared: operations.headerTypes.shared.map(\.name)
    ).declaration(
      of: group,
      typeName: type.map { "\(client).\(ReservedWords.escape($0, in: .nestedType))" } ?? client,
      fileName: name, scope: group.scope)
  }

  /// What no type inside the client may be called.
  var nestedScope: NameAllocator {
    scope.child(reserved: groups.map(\.type))
  }

  private func scope(besides headers: HeaderTypes) -> NameAllocator {
    nestedScope.child(reserved: headers.shared.map(\.name))
  }

  private func initializerDocumentation(
    _ servers: ServerList, _ credentials: String?
  ) -> [String] {
    let description = servers.standard?.description?.onOneLine
    let place = description.map { " The default: \($0)\($0.hasSuffix(".") ? "" : ".")" } ?? ""
    let own =
      servers.hasOwn
      ? " Operations that are served elsewhere go there, unless a server is given here." : ""
    var parameters = ["  - server: Where requests go.\(place)\(own)"]
    if credentials != nil {
      parameters.append("  - credentials: What tells the API who is calling.")
    }
    parameters.append("  - configuration: The transport, and the settings of all calls.")
    let list = (["- Parameters:"] + parameters).joined(separator: "\n")
    return documentation.comment(["Creates a client.", list], indent: 2)
  }

  /// The server is optional where it matters whether the caller has chosen one.
  private func initializer(_ servers: BuildServers, _ credentials: String?) -> Signature {
    let standard = servers.list.standard.map(servers.expression)
    var parameters = ["server: ServerURL" + (standard.map { " = \($0)" } ?? "")]
    if servers.list.hasOwn { parameters = ["server: ServerURL? = nil"] }
    if let credentials { parameters.append("credentials: \(credentials)? = nil") }
    parameters.append("configuration: ClientConfiguration = .init()")
    return SignatureLayout.lines(
      head: options.access.modifier + "init", parameters: parameters, tail: " {", indent: 2)
  }

  /// What the initialiser makes, in lines.
  private func call(_ servers: BuildServers, _ credentials: String?) -> Signature {
    var arguments = ["server: server"]
    if servers.list.hasOwn, let standard = servers.list.standard {
      arguments.append("otherwise: \(servers.expression(standard))")
    }
    arguments.append("credentials: \(credentials == nil ? "nil" : "credentials")")
    arguments.append("configuration: configuration")
    return Signature(call: "api = APIClient", arguments, indent: 4)
  }
}

extension Signature {
  /// A call as a statement, with the closing parenthesis behind the last argument.
  fileprivate init(call head: String, _ arguments: [String], indent: Int) {
    let joined = arguments.joined(separator: ", ") + ")"
    if indent + head.count + 1 + joined.count <= SignatureLayout.width {
      self.init(lines: ["\(head)(\(joined)"])
    } else if indent + 2 + joined.count <= SignatureLayout.width {
      self.init(lines: ["\(head)(", "  " + joined])
    } else {
      let ends = arguments.indices.map { $0 == arguments.count - 1 ? ")" : "," }
      self.init(lines: ["\(head)("] + zip(arguments, ends).map { "  \($0)\($1)" })
    }
  }
}

extension BuildOperations {
  /// The same for methods that stand elsewhere.
  fileprivate func indented(_ indent: Int) -> BuildOperations {
    BuildOperations(
      types: types, models: models, options: options, identifiers: identifiers,
      documentation: documentation, errorBodies: errorBodies, headerTypes: headerTypes,
      servers: servers, silentSchemes: silentSchemes, report: report, indent: indent)
  }
}
