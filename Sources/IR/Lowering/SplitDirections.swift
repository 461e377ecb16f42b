/// Makes the schema of a request where it differs from that of an answer: read-only properties are
/// not sent, write-only ones do not come back (OpenAPI 3.1.1, section 4.8.24.6).
///
/// A schema that travels one way keeps its name and loses the properties of the other way. One that
/// travels both ways gets a twin for requests, if it or anything inside it differs.
struct SplitDirections {
  private var schemas: SchemaTable
  /// The twin for requests of each schema that has one.
  private var inputs: [SchemaID: SchemaID] = [:]

  /// Returns the table and the operations, their requests with the twins.
  static func run(
    _ schemas: SchemaTable, operations: [Operation]
  ) -> (SchemaTable, [Operation]) {
    var pass = SplitDirections(schemas: schemas)
    pass.makeTwins()
    pass.restrict()
    return (pass.schemas, operations.map(pass.remapped))
  }

  /// The schemas that travel both ways and differ, with all that hold them on both ways.
  private func differing() -> [SchemaID] {
    var holders: [SchemaID: [SchemaID]] = [:]
    var pending: [SchemaID] = []
    for id in schemas.ids where schemas[id].usage == [.request, .response] {
      if schemas[id].hasDirections { pending.append(id) }
      for part in schemas[id].parts { holders[part.schema, default: []].append(id) }
    }
    var found: Set<SchemaID> = []
    while let id = pending.popLast() {
      guard found.insert(id).inserted else { continue }
      pending += holders[id] ?? []
    }
    return found.sorted { $0.index < $1.index }
  }

  private mutating func makeTwins() {
    let differing = differing()
    for id in differing {
      inputs[id] = schemas.reserve(schemas[id])
      schemas[id].usage = .response
    }
    for id in differing {
      guard let twin = inputs[id] else { continue }
      schemas[twin].usage = .request
      schemas[twin].name = name(ofTwinOf: id)
    }
  }

  /// A schema inside another one has its twin inside the other's.
  private func name(ofTwinOf id: SchemaID) -> SchemaName {
    if case .member(let parent, let role) = schemas[id].name, let twin = inputs[parent] {
      return .member(of: twin, role)
    }
    return .input(of: id)
  }

  /// Takes the properties of the other way from each schema, and points requests at the twins.
  private mutating func restrict() {
    let examples = DirectExample(schemas: schemas)
    for id in schemas.ids {
      let usage = schemas[id].usage
      guard usage == .request || usage == .response else { continue }
      schemas[id].kind = restricted(schemas[id].kind, to: usage)
      schemas[id].documentation.examples = schemas[id].documentation.examples.map {
        examples.text($0, of: id, usage)
      }
    }
  }

  /// Of the properties that do not travel one way.
  static func access(against usage: Schema.Usage) -> Property.Access {
    usage == .request ? .readOnly : .writeOnly
  }

  private func restricted(_ kind: Schema.Kind, to usage: Schema.Usage) -> Schema.Kind {
    switch kind {
    case .anything, .primitive, .enumeration: return kind
    case .array(let items): return .array(items: mapped(items, usage))
    case .map(let values): return .map(values: mapped(values, usage))
    case .object(let shape): return .object(restricted(shape, to: usage))
    case .union(var union):
      union.variants = union.variants.map { variant in
        var variant = variant
        variant.schema = mapped(variant.schema, usage)
        return variant
      }
      return .union(union)
    }
  }

  private func restricted(_ shape: ObjectShape, to usage: Schema.Usage) -> ObjectShape {
    var shape = shape
    let other = Self.access(against: usage)
    shape.properties = shape.properties.filter { $0.access != other }.map { property in
      var property = property
      property.schema = mapped(property.schema, usage)
      return property
    }
    if case .allowed(let values) = shape.additional {
      shape.additional = .allowed(mapped(values, usage))
    }
    return shape
  }

  private func mapped(_ use: SchemaUse, _ usage: Schema.Usage) -> SchemaUse {
    guard usage == .request, let input = inputs[use.schema] else { return use }
    return SchemaUse(input, isNullable: use.isNullable)
  }

  private func remapped(_ operation: Operation) -> Operation {
    var operation = operation
    operation.parameters = operation.parameters.map { parameter in
      var parameter = parameter
      parameter.schema = mapped(parameter.schema, .request)
      return parameter
    }
    let contents = operation.body?.contents.map { content in
      var content = content
      content.schema = content.schema.map { mapped($0, .request) }
      return content
    }
    operation.body?.contents = contents ?? []
    return operation
  }
}

extension Schema {
  /// Whether a property of it travels one way only.
  fileprivate var hasDirections: Bool {
    guard case .object(let shape) = kind else { return false }
    return shape.properties.contains { $0.access != .readWrite }
  }
}
