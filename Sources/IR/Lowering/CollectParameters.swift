import Diagnostics
import OpenAPI

/// Gathers the parameters of one operation and checks them against its path.
struct CollectParameters {
  private let key: OperationKey
  private let path: PathTemplate
  private let pathRange: SourceRange
  private var parameters: [Parameter] = []

  /// The path item's parameters with the operation's own, which replace those of the same name and
  /// place (OpenAPI 3.1.1, section 4.8.9.1).
  static func run(
    _ shared: [ReferenceOr<OpenAPI.Parameter>], _ own: [ReferenceOr<OpenAPI.Parameter>],
    _ path: PathTemplate, at pathRange: SourceRange, _ key: OperationKey,
    _ schemas: inout LowerSchemas
  ) -> [Parameter] {
    var pass = CollectParameters(key: key, path: path, pathRange: pathRange)
    for parameter in shared { pass.add(parameter, isOwn: false, &schemas) }
    let sharedCount = pass.parameters.count
    for parameter in own { pass.add(parameter, isOwn: true, replacing: sharedCount, &schemas) }
    pass.addMissing(&schemas)
    pass.checkQueryString(schemas.report)
    return pass.parameters
  }

  private init(key: OperationKey, path: PathTemplate, pathRange: SourceRange) {
    self.key = key
    self.path = path
    self.pathRange = pathRange
  }

  private mutating func add(
    _ object: ReferenceOr<OpenAPI.Parameter>, isOwn: Bool, replacing sharedCount: Int = 0,
    _ schemas: inout LowerSchemas
  ) {
    guard let resolved = schemas.resolver.resolve(object),
      let location = location(of: resolved.value, schemas.report)
    else { return }
    let source = resolved.value
    let name = resolved.componentName.map(SchemaName.component)
    var documentation = source.documentation
    let examples = examples(of: source, schemas.resolver)
    if !examples.isEmpty { documentation.examples = examples }
    documentation.description = resolved.description ?? documentation.description
    let parameter = Parameter(
      name: source.name.value, location: location,
      schema: schema(of: source, name ?? .part(of: key, source.name.value), &schemas),
      isRequired: source.required, serialization: serialization(of: source, &schemas),
      allowsEmptyValue: source.allowEmptyValue, documentation: documentation,
      origin: source.name.range)
    place(parameter, isOwn: isOwn, sharedCount, schemas.report)
  }

  /// Puts a parameter at the end, or where one of the same name and place stands.
  private mutating func place(
    _ parameter: Parameter, isOwn: Bool, _ sharedCount: Int, _ report: DiagnosticReport
  ) {
    let same = parameters.firstIndex {
      $0.name == parameter.name && $0.location == parameter.location
    }
    guard let same else {
      parameters.append(parameter)
      return
    }
    if !isOwn || same >= sharedCount {
      report.warning(
        "the \(parameter.location.rawValue) parameter '\(parameter.name)' is declared twice",
        at: parameter.origin,
        notes: [.init("the earlier declaration is here", at: parameters[same].origin)])
    }
    parameters[same] = parameter
  }

  /// The whole query is one parameter or made of many, never both (OpenAPI 3.2.0, section 4.12.1).
  private func checkQueryString(_ report: DiagnosticReport) {
    let whole = parameters.filter { $0.location == .querystring }
    guard let first = whole.first else { return }
    for other in whole.dropFirst() {
      report.warning(
        "an operation has one parameter in 'querystring'", at: other.origin,
        notes: [.init("the other one is here", at: first.origin)])
    }
    for other in parameters where other.location == .query {
      report.warning(
        "a parameter in 'query' cannot stand beside one in 'querystring'", at: other.origin,
        notes: [.init("that one is here", at: first.origin)])
    }
  }

  /// Where a parameter goes; nil, with a warning, for one that goes nowhere.
  private func location(
    of parameter: OpenAPI.Parameter, _ report: DiagnosticReport
  ) -> Parameter.Location? {
    let name = parameter.name.value
    switch parameter.location {
    case .path:
      guard !path.parameterNames.contains(name) else { return .path }
      let suggestion = Suggestion.closest(to: name, in: path.parameterNames)
      report.warning(
        "the path '\(path.text)' has no parameter '\(name)'", at: parameter.name.range,
        notes: [.init("the path is here", at: pathRange)],
        help: suggestion.map { "did you mean '\($0)'?" })
      return nil
    case .query: return .query
    case .header: return headerLocation(parameter, report)
    case .cookie: return .cookie
    case .querystring: return .querystring
    }
  }

  /// Three headers are described elsewhere (OpenAPI 3.1.1, section 4.8.12.1).
  private func headerLocation(
    _ parameter: OpenAPI.Parameter, _ report: DiagnosticReport
  ) -> Parameter.Location? {
    let help: String
    switch parameter.name.value.lowercased() {
    case "authorization": help = "describe it as a security scheme"
    case "accept": help = "the media types of the responses say it"
    case "content-type": help = "the media types of the request body say it"
    default: return .header
    }
    report.warning(
      "a header parameter '\(parameter.name.value)' is ignored", at: parameter.name.range,
      help: help)
    return nil
  }

  private func examples(
    of parameter: OpenAPI.Parameter, _ resolver: ResolveReferences
  ) -> [String] {
    parameter.examples.compactMap { entry in
      let example = resolver.resolve(entry.value)?.value
      return example?.value.flatMap(LiteralText.oneLine) ?? example?.serializedValue
    }
  }

  private func schema(
    of parameter: OpenAPI.Parameter, _ name: SchemaName, _ schemas: inout LowerSchemas
  ) -> SchemaUse {
    if let schema = parameter.schema { return schemas.use(schema, as: name) }
    if let content = parameter.content.first,
      let schema = schemas.resolver.resolve(content.value)?.value.schema
    {
      return schemas.use(schema, as: name)
    }
    return string(at: parameter.origin, name, &schemas)
  }

  /// What a value is that nothing is said of: text.
  private func string(
    at origin: SourceRange, _ name: SchemaName, _ schemas: inout LowerSchemas
  ) -> SchemaUse {
    var facts = SchemaFacts(origin: origin)
    facts.types = [.string]
    return SchemaUse(schemas.add(.facts(facts), name, origin))
  }

  private func serialization(
    of parameter: OpenAPI.Parameter, _ schemas: inout LowerSchemas
  ) -> Parameter.Serialization {
    if parameter.schema == nil, let content = parameter.content.first {
      let media = schemas.resolver.resolve(content.value)?.value
      return .content(
        mediaType: content.name,
        encodings: CollectEncodings.run(media, as: content.name, nil, &schemas))
    }
    return .style(
      Parameter.Style(parameter.style), explode: parameter.explode,
      allowReserved: parameter.allowReserved)
  }

  /// The parameters that the path has and nothing declares, as text.
  private mutating func addMissing(_ schemas: inout LowerSchemas) {
    for name in path.parameterNames {
      guard !parameters.contains(where: { $0.location == .path && $0.name == name }) else {
        continue
      }
      schemas.report.warning(
        "the path parameter '\(name)' is not declared, and is taken to be a string", at: pathRange)
      parameters.append(
        Parameter(
          name: name, location: .path,
          schema: string(at: pathRange, .part(of: key, name), &schemas), isRequired: true,
          serialization: .style(.simple, explode: false, allowReserved: false),
          documentation: Documentation(), origin: pathRange))
    }
  }
}

extension Parameter.Style {
  init(_ style: ParameterStyle) {
    switch style {
    case .simple: self = .simple
    case .label: self = .label
    case .matrix: self = .matrix
    case .form: self = .form
    case .cookie: self = .cookie
    case .spaceDelimited: self = .spaceDelimited
    case .pipeDelimited: self = .pipeDelimited
    case .deepObject: self = .deepObject
    }
  }
}

extension OpenAPI.Parameter {
  fileprivate var documentation: Documentation {
    Documentation(
      description: description ?? schema?.description, isDeprecated: deprecated,
      examples: schema?.documentation.examples ?? [],
      defaultValue: schema?.documentation.defaultValue, extensions: extensions.values)
  }
}
