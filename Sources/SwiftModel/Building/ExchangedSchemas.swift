import IR

/// The schemas that callers meet: components, and what stands inline in them and in what operations
/// exchange by type. The inline schema of a body that is exchanged as bytes is not among them.
struct ExchangedSchemas {
  private let schemas: SchemaTable
  private var found: Set<SchemaID> = []

  static func run(_ api: API) -> Set<SchemaID> {
    var pass = ExchangedSchemas(schemas: api.schemas)
    for id in api.schemas.ids {
      if case .component = api.schemas[id].name { pass.add(id) }
    }
    for operation in api.operations { pass.add(operation) }
    for event in api.events {
      for parameter in event.parameters { pass.add(parameter.schema.schema) }
      for content in event.body?.contents ?? [] { pass.add(content, .response) }
    }
    return pass.found
  }

  private init(schemas: SchemaTable) {
    self.schemas = schemas
  }

  private mutating func add(_ operation: Operation) {
    for parameter in operation.parameters { add(parameter.schema.schema) }
    for content in operation.body?.contents ?? [] { add(content, .request) }
    for response in operation.responses {
      for content in response.contents { add(content, .response) }
      for header in response.headers { add(header.schema.schema) }
    }
  }

  private mutating func add(_ content: Content, _ direction: BuildOperations.Direction) {
    guard let schema = content.schema?.schema else { return }
    switch schemas.codec(of: content, direction) {
    case .json, .xml, .form, .multipart, .events, .eventItems, .jsonLines, .jsonSequence:
      add(schema)
    case .text, .data, .rawEvents: break
    }
  }

  private mutating func add(_ id: SchemaID) {
    var pending = [id]
    while let next = pending.popLast() {
      guard found.insert(next).inserted else { continue }
      pending += schemas[next].parts.map(\.schema)
    }
  }
}
