import Diagnostics
import OpenAPI

/// Gathers what operations send and receive: request bodies, responses and their headers.
enum CollectBodies {
  /// The body of a request; nil where its reference leads nowhere or it has no content.
  static func request(
    _ object: ReferenceOr<OpenAPI.RequestBody>, _ key: OperationKey,
    _ schemas: inout LowerSchemas
  ) -> RequestBody? {
    guard let resolved = schemas.resolver.resolve(object) else { return nil }
    let body = resolved.value
    let name = resolved.bodyName(role: "request") ?? .part(of: key, "request")
    let contents = body.content.map { content($0, name, &schemas) }
    guard !contents.isEmpty else { return nil }
    return RequestBody(
      isRequired: body.required, description: resolved.description ?? body.description,
      contents: contents, extensions: body.extensions.values, origin: body.origin)
  }

  /// The answers of an operation; one whose reference leads nowhere has no documented body.
  static func responses(
    _ responses: Responses?, _ key: OperationKey, _ schemas: inout LowerSchemas
  ) -> [Response] {
    (responses?.responses ?? []).map { response($0, key, &schemas) }
  }

  private static func response(
    _ entry: Responses.StatusResponse, _ key: OperationKey, _ schemas: inout LowerSchemas
  ) -> Response {
    let resolved = schemas.resolver.resolve(entry.response)
    let status = Response.Status(entry.status)
    let name = resolved?.bodyName(role: "response") ?? .part(of: key, status.role)
    return Response(
      status: status, description: resolved?.description ?? resolved?.value.description,
      contents: resolved?.value.content.map { content($0, name, &schemas) } ?? [],
      headers: resolved?.value.headers.compactMap {
        header($0, as: .part(of: key, $0.name), &schemas)
      } ?? [],
      extensions: resolved?.value.extensions.values ?? [], origin: entry.statusRange)
  }

  private static func content(
    _ entry: Named<ReferenceOr<MediaType>>, _ name: SchemaName, _ schemas: inout LowerSchemas
  ) -> Content {
    let media = schemas.resolver.resolve(entry.value)?.value
    let kind = MediaKind(mediaType: entry.name)
    let item = kind.isSequential || media?.schema == nil ? media?.itemSchema : nil
    let described = item ?? media?.schema
    let schema = described.map { schemas.use($0, as: name) }
    showExamples(of: media, item == nil ? schema : nil, &schemas)
    return Content(
      mediaType: entry.name, kind: kind, schema: schema, describesItems: item != nil,
      encodings: CollectEncodings.run(media, as: entry.name, schema?.schema, &schemas),
      xml: described.flatMap { schemas.xmlForm(of: $0) },
      extensions: media?.extensions.values ?? [], origin: entry.nameRange)
  }

  /// Only a whole body is an example of its schema, not what stands in for one item.
  private static func showExamples(
    of media: MediaType?, _ use: SchemaUse?, _ schemas: inout LowerSchemas
  ) {
    guard let media, media.schema != nil else { return }
    let examples = media.examples.compactMap { schemas.resolver.resolve($0.value)?.value.value }
    schemas.show(examples, for: use)
  }

  /// A header of an answer or of a part; `place` is what its schema is called where it is inline.
  static func header(
    _ entry: Named<ReferenceOr<Header>>, as place: SchemaName, _ schemas: inout LowerSchemas
  ) -> HeaderField? {
    // The media types of the answer say it (OpenAPI 3.1.1, section 4.8.17.1).
    guard entry.name.lowercased() != "content-type" else {
      schemas.report.recurring(
        .note, "a header '\(entry.name)' is ignored: the media types of the answer say it",
        at: entry.nameRange)
      return nil
    }
    guard let resolved = schemas.resolver.resolve(entry.value)
    else { return nil }
    let header = resolved.value
    let name = resolved.componentName.map(SchemaName.component) ?? place
    return HeaderField(
      name: entry.name, schema: schema(of: header, name, &schemas), isRequired: header.required,
      serialization: header.serialization,
      documentation: Documentation(
        description: resolved.description ?? header.description, isDeprecated: header.deprecated,
        extensions: header.extensions.values),
      origin: entry.nameRange)
  }

  /// The schema of a header or of its content; text where nothing is said.
  private static func schema(
    of header: Header, _ name: SchemaName, _ schemas: inout LowerSchemas
  ) -> SchemaUse {
    let media = header.content.first.flatMap { schemas.resolver.resolve($0.value)?.value }
    if let schema = header.schema ?? media?.schema { return schemas.use(schema, as: name) }
    var facts = SchemaFacts(origin: header.origin)
    facts.types = [.string]
    return SchemaUse(schemas.add(.facts(facts), name, header.origin))
  }
}

extension Header {
  fileprivate var serialization: Parameter.Serialization {
    if schema == nil, let content = content.first {
      return .content(mediaType: content.name, encodings: [])
    }
    return .style(.simple, explode: explode, allowReserved: false)
  }
}

extension Response.Status {
  fileprivate init(_ status: ResponseStatus) {
    switch status {
    case .code(let code): self = .exact(code)
    case .range(let digit): self = .range(digit)
    case .default: self = .fallback
    }
  }

  /// What the inline schema of an answer is called beside the operation's name.
  fileprivate var role: String {
    switch self {
    case .exact(let code): isSuccess ? "response" : "response \(code)"
    case .range(let digit): isSuccess ? "response" : "response \(digit)XX"
    case .fallback: "failure"
    }
  }
}
