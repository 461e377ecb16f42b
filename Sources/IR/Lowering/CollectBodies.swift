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
    let name = resolved.componentName.map(SchemaName.component) ?? .part(of: key, "request")
    let contents = body.content.map { content($0, name, &schemas) }
    guard !contents.isEmpty else { return nil }
    return RequestBody(
      isRequired: body.required, description: body.description, contents: contents,
      origin: body.origin)
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
    let name = resolved?.componentName.map(SchemaName.component) ?? .part(of: key, status.role)
    return Response(
      status: status, description: resolved?.value.description,
      contents: resolved?.value.content.map { content($0, name, &schemas) } ?? [],
      headers: resolved?.value.headers.compactMap { header($0, key, &schemas) } ?? [],
      origin: entry.statusRange)
  }

  private static func content(
    _ entry: Named<ReferenceOr<MediaType>>, _ name: SchemaName, _ schemas: inout LowerSchemas
  ) -> Content {
    let media = schemas.resolver.resolve(entry.value)?.value
    let schema = media?.schema ?? media?.itemSchema
    return Content(
      mediaType: entry.name, kind: MediaKind(mediaType: entry.name),
      schema: schema.map { schemas.use($0, as: name) }, origin: entry.nameRange)
  }

  private static func header(
    _ entry: Named<ReferenceOr<Header>>, _ key: OperationKey, _ schemas: inout LowerSchemas
  ) -> ResponseHeader? {
    guard let header = schemas.resolver.resolve(entry.value)?.value, let schema = header.schema
    else { return nil }
    return ResponseHeader(
      name: entry.name, schema: schemas.use(schema, as: .part(of: key, entry.name)),
      isRequired: header.required,
      documentation: Documentation(
        description: header.description, isDeprecated: header.deprecated),
      origin: entry.nameRange)
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
