import Diagnostics
import OpenAPI
import YAML

/// Turns the document's schemas into the table of the IR, each schema once wherever it is used.
///
/// A use only makes room in the table; what stands there is lowered when `finish` is called, so
/// schemas may refer to each other in any way and nesting costs no stack.
struct LowerSchemas {
  let resolver: ResolveReferences
  var table = SchemaTable()
  /// What is shown as an example of each schema: its own, then those where it is the whole body.
  private(set) var examples: [SchemaID: [Node]] = [:]
  private var known: [NodeID: SchemaID] = [:]
  private var unwrapped: [NodeID: Unwrapping] = [:]
  private var pending: [(id: SchemaID, source: Source)] = []
  private var nextPending = 0

  /// What a place in the table is to be filled from.
  enum Source {
    case schema(OpenAPI.Schema)
    case facts(SchemaFacts)
  }

  var report: DiagnosticReport { resolver.report }

  init(resolver: ResolveReferences) {
    self.resolver = resolver
  }

  /// The schemas under `components.schemas`, named and in order.
  mutating func addComponents() {
    for schema in resolver.document.components.schemas {
      let id = use(schema.value, as: .component(schema.name)).schema
      if table[id].name == .component(schema.name) { table[id].origin = schema.nameRange }
    }
  }

  /// The identity of a schema where it is used; `name` is what it is called if it has no own name.
  mutating func use(_ schema: OpenAPI.Schema, as name: SchemaName) -> SchemaUse {
    var (schema, name) = (schema, name)
    let origin = schema.origin
    var path: [(wrapper: NodeID, addsNull: Bool)] = []
    while unwrapped[schema.node.id] == nil, let inner = inner(of: schema) {
      unwrapped[schema.node.id] = .open
      path.append((schema.node.id, inner.addsNull))
      (schema, name) = (inner.schema, inner.name ?? name)
    }
    switch unwrapped[schema.node.id] {
    case .done(let use): return remember(path, use)
    case nil: return remember(path, SchemaUse(id(of: schema, name)))
    case .open, .endless:
      for step in path { unwrapped[step.wrapper] = .endless }
      report.warning("this schema only refers to itself", at: origin)
      return SchemaUse(add(.facts(SchemaFacts(origin: origin)), name, origin))
    }
  }

  /// What has come of taking a wrapper off, so that a chain of them is walked once.
  enum Unwrapping {
    case open
    case done(SchemaUse)
    /// It leads back to itself.
    case endless
  }

  /// Where each wrapper on the way has led; the first one is what was asked for.
  private mutating func remember(
    _ path: [(wrapper: NodeID, addsNull: Bool)], _ end: SchemaUse
  ) -> SchemaUse {
    var use = end
    for step in path.reversed() {
      use = SchemaUse(end.schema, isNullable: use.isNullable || step.addsNull)
      unwrapped[step.wrapper] = .done(use)
    }
    return use
  }

  /// What is in a wrapper that adds nothing but null or notes: a `$ref`, an `allOf` of one schema,
  /// or a choice between one schema and null. A `$ref` has a name for it.
  func inner(
    of schema: OpenAPI.Schema
  ) -> (schema: OpenAPI.Schema, name: SchemaName?, addsNull: Bool)? {
    if schema.isPlainReference, let reference = schema.reference {
      guard let target = resolver.schema(at: reference) else { return nil }
      let name = ResolveReferences.componentName(of: reference.value).map(SchemaName.component)
      return (target, name, schema.nullable)
    }
    guard let inner = schema.onlyInnerSchema ?? openEnumeration(in: schema) else { return nil }
    return (inner, nil, schema.nullable || schema.offersNull)
  }

  private mutating func id(of schema: OpenAPI.Schema, _ name: SchemaName) -> SchemaID {
    if let id = known[schema.node.id] { return id }
    let id = add(.schema(schema), name, schema.origin)
    known[schema.node.id] = id
    return id
  }

  /// Makes room in the table for something to be lowered later.
  mutating func add(_ source: Source, _ name: SchemaName, _ origin: SourceRange) -> SchemaID {
    let id = table.reserve(
      Schema(
        name: name, kind: .anything, isNullable: false, documentation: Documentation(),
        validation: nil, origin: origin))
    pending.append((id, source))
    return id
  }

  /// Remembers what is shown beside the use of a schema.
  mutating func show(_ values: [Node], for use: SchemaUse?) {
    guard let use, !values.isEmpty else { return }
    examples[use.schema, default: []] += values
  }

  /// Fills every place in the table, those that come up on the way included.
  mutating func finish() {
    while nextPending < pending.count {
      let (id, source) = pending[nextPending]
      nextPending += 1
      switch source {
      case .schema(let schema):
        examples[id, default: []].insert(contentsOf: schema.examples, at: 0)
        fill(id, from: MergeAllOf.facts(of: schema, resolver))
      case .facts(let facts): fill(id, from: facts)
      }
    }
  }

  private mutating func fill(_ id: SchemaID, from facts: SchemaFacts) {
    table[id].documentation = facts.documentation
    table[id].validation = facts.validation
    table[id].isNullable = facts.isNullable
    table[id].xml = facts.xml.map(XMLForm.init)
    table[id].itemXML = facts.items.flatMap { xmlForm(of: $0) }
    table[id].kind = kind(of: facts, id)
    table[id].content = content(of: facts, id)
    guard let values = facts.values, !table[id].kind.listsValues else { return }
    table[id].validation = (facts.validation ?? .none).listing(
      values.nodes.filter { !$0.isNull }.compactMap(LiteralText.oneLine))
  }
}

extension OpenAPI.Schema {
  /// The one schema that an `allOf` of one, or a choice between a schema and null, comes down to.
  fileprivate var onlyInnerSchema: OpenAPI.Schema? {
    let inner = (oneOf + anyOf).filter { !$0.isNullOnly }
    guard isOnlyAChoice, types.allSatisfy({ $0 == .null || $0 == .object }),
      inner.count + allOf.count == 1
    else { return nil }
    let only = (inner + allOf)[0]
    return only.onlyRequires ? nil : only
  }

  /// Whether nothing but parts and branches says what the values are.
  var isOnlyAChoice: Bool {
    reference == nil && properties.isEmpty && required.isEmpty && additionalProperties == nil
      && items == nil && `enum` == nil && const == nil && discriminator == nil
      && contentSchema == nil
  }

  /// Whether null is one of the branches.
  fileprivate var offersNull: Bool {
    types.contains(.null) || (oneOf + anyOf).contains(where: \.isNullOnly)
  }
}

extension Schema.Kind {
  /// Whether the kind itself says which values there are.
  fileprivate var listsValues: Bool {
    switch self {
    case .enumeration, .union: true
    case .anything, .primitive, .array, .map, .object: false
    }
  }
}
