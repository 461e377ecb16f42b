/// Marks on each schema whether requests or responses exchange it, through whatever holds it.
struct MarkUsage {
  private var schemas: SchemaTable
  private var pending: [(SchemaID, Schema.Usage)] = []

  /// Returns the table with the directions marked.
  static func run(
    _ schemas: SchemaTable, operations: [Operation], events: [Event]
  ) -> SchemaTable {
    var pass = MarkUsage(schemas: schemas)
    for operation in operations { pass.start(operation) }
    for event in events { pass.start(event) }
    pass.spread()
    return pass.schemas
  }

  private init(schemas: SchemaTable) {
    self.schemas = schemas
  }

  private mutating func start(_ operation: Operation) {
    for parameter in operation.parameters { pending.append((parameter.schema.schema, .request)) }
    for content in operation.body?.contents ?? [] {
      start(content.schema, .request)
      for header in content.encodings.flatMap(\.headers) { start(header.schema, .request) }
    }
    for response in operation.responses {
      for content in response.contents { start(content.schema, .response) }
      for header in response.headers { pending.append((header.schema.schema, .response)) }
    }
  }

  /// What the API sends by itself is read as its answers are.
  private mutating func start(_ event: Event) {
    for parameter in event.parameters { pending.append((parameter.schema.schema, .response)) }
    for content in event.body?.contents ?? [] { start(content.schema, .response) }
  }

  private mutating func start(_ use: SchemaUse?, _ usage: Schema.Usage) {
    if let use { pending.append((use.schema, usage)) }
  }

  /// Each schema is visited at most once for each direction.
  private mutating func spread() {
    while let (id, usage) = pending.popLast() {
      guard !schemas[id].usage.isSuperset(of: usage) else { continue }
      schemas[id].usage.formUnion(usage)
      for part in schemas[id].parts { pending.append((part.schema, usage)) }
    }
  }
}

extension Schema {
  /// The schemas that this one is made of, in order.
  package var parts: [SchemaUse] { parts(\.schema) }

  /// Those that are exchanged as they are: of JSON in a string, that of the string.
  package var wireParts: [SchemaUse] { parts(\.wire) }

  private func parts(_ use: (Property) -> SchemaUse) -> [SchemaUse] {
    switch kind {
    case .anything, .primitive, .enumeration: []
    case .array(let items): [items]
    case .map(let values): [values]
    case .object(let shape): shape.properties.map(use) + shape.additional.parts
    case .union(let union): union.variants.map(\.schema)
    }
  }
}

extension ObjectShape.AdditionalProperties {
  fileprivate var parts: [SchemaUse] {
    switch self {
    case .unspecified, .forbidden: []
    case .allowed(let values): [values]
    }
  }
}
