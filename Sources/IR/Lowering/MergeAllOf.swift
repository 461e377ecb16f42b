import Diagnostics
import OpenAPI
import YAML

/// Gathers what a schema says, together with the schemas of its `allOf` and beside its `$ref`
/// (JSON Schema 2020-12, sections 8.2.3.1 and 10.2.1.1).
struct MergeAllOf {
  private let resolver: ResolveReferences
  /// The schema that is being gathered.
  private let root: NodeID
  private var facts: SchemaFacts
  private var visited: Set<NodeID> = []
  private var propertyIndices: [String: Int]
  private var requiredNames: Set<String>

  /// What a schema says, flattened.
  static func facts(of schema: OpenAPI.Schema, _ resolver: ResolveReferences) -> SchemaFacts {
    facts(of: schema, addedTo: SchemaFacts(origin: schema.origin), resolver)
  }

  /// What a variant of a union says in addition to what holds for all its variants.
  static func facts(
    of schema: OpenAPI.Schema, addedTo base: SchemaFacts, _ resolver: ResolveReferences
  ) -> SchemaFacts {
    var pass = MergeAllOf(resolver: resolver, facts: base, root: schema.node.id)
    pass.gather(schema)
    pass.facts.documentation = schema.documentation
    pass.facts.xml = schema.xml
    var seen: Set<NodeID> = []
    pass.facts.isNullable = pass.isNullable(schema, &seen)
    return pass.facts
  }

  private init(resolver: ResolveReferences, facts: SchemaFacts, root: NodeID) {
    self.resolver = resolver
    self.root = root
    self.facts = facts
    propertyIndices = Dictionary(
      uniqueKeysWithValues: facts.properties.enumerated().map { ($0.element.name, $0.offset) })
    requiredNames = Set(facts.required.map(\.value))
  }

  /// How deep schemas may include one another.
  private static let maximumDepth = 100

  /// Adds a schema after all that it includes; one that includes itself is added once.
  private mutating func gather(_ schema: OpenAPI.Schema, depth: Int = 0) {
    guard visited.insert(schema.node.id).inserted else { return }
    guard depth < Self.maximumDepth else {
      resolver.report.recurring(
        .warning, "schemas include one another too deep; from here on they are left out",
        at: schema.origin)
      return
    }
    if let reference = schema.reference, let target = resolver.schema(at: reference) {
      gather(target, depth: depth + 1)
    }
    for part in schema.allOf { gather(part, depth: depth + 1) }
    add(schema)
  }

  /// Null passes an `allOf` where the schema says so itself or where all its parts let it pass.
  private func isNullable(_ schema: OpenAPI.Schema, _ seen: inout Set<NodeID>) -> Bool {
    guard seen.insert(schema.node.id).inserted else { return true }
    guard seen.count <= Self.maximumDepth else { return false }
    if schema.nullable || schema.types.contains(.null) || schema.listsNull { return true }
    var parts = schema.allOf
    if let reference = schema.reference, let target = resolver.schema(at: reference) {
      parts.append(target)
    }
    return !parts.isEmpty && parts.allSatisfy { isNullable($0, &seen) }
  }

  private mutating func add(_ schema: OpenAPI.Schema) {
    ReportUnchecked.run(schema, resolver.report)
    addTypes(of: schema)
    for property in schema.properties { add(property) }
    for property in schema.conditionalProperties where propertyIndices[property.name] == nil {
      add(property)
    }
    facts.required += schema.required.filter { requiredNames.insert($0.value).inserted }
    facts.additional = schema.additionalProperties ?? facts.additional ?? schema.openMembers
    facts.patternValues += schema.patternProperties.map(\.value)
    facts.contentEncoding = schema.contentEncoding ?? facts.contentEncoding
    facts.items = schema.items ?? facts.items
    if !schema.prefixItems.isEmpty { facts.prefixItems = schema.prefixItems }
    if let values = schema.`enum` ?? schema.const.map({ [$0] }) {
      facts.values = .init(nodes: values, schema: schema)
    }
    facts.format = schema.format ?? facts.format
    if schema.contentEncoding == nil, let mediaType = schema.contentMediaType {
      facts.contentMediaType = mediaType
    }
    facts.contentSchema = schema.contentSchema ?? facts.contentSchema
    addAlternatives(of: schema)
    if let bounds = schema.validation.map(Validation.init) {
      facts.validation = facts.validation?.and(bounds) ?? bounds
    }
  }

  /// Both sets of types have to allow a value, so the common ones remain.
  private mutating func addTypes(of schema: OpenAPI.Schema) {
    let types = schema.types.filter { $0 != .null }
    guard !types.isEmpty else { return }
    guard !facts.types.isEmpty else {
      facts.types = types
      return
    }
    let common = facts.types.filter { types.contains($0) || $0 == .number && types == [.integer] }
    if common.isEmpty {
      resolver.report.warning(
        "no value is both \(facts.types.names) and \(types.names); the latter is taken",
        at: schema.typeRange ?? schema.origin)
    }
    facts.types = common.isEmpty || types == [.integer] ? types : common
  }

  /// A property that two parts describe keeps its place and the later description, unless that
  /// says less.
  private mutating func add(_ property: Named<OpenAPI.Schema>) {
    guard let index = propertyIndices[property.name] else {
      propertyIndices[property.name] = facts.properties.count
      facts.properties.append(property)
      return
    }
    if !property.value.hasOnlyAnnotations { facts.properties[index] = property }
  }

  /// Lists whose schemas only require members say nothing of the type. A list that offers the
  /// schema that is being gathered belongs to its parent: the schema is one of the variants already.
  private mutating func addAlternatives(of schema: OpenAPI.Schema) {
    for list in [schema.oneOf, schema.anyOf] {
      let belongsToParent = schema.node.id != root && list.contains(where: isGathered)
      guard list.contains(where: { !$0.onlyRequires }), !belongsToParent else { continue }
      facts.alternatives.append(.init(schemas: list, discriminator: schema.discriminator))
    }
  }
}

extension MergeAllOf {
  private func isGathered(_ branch: OpenAPI.Schema) -> Bool {
    let target = branch.reference.flatMap(resolver.schema) ?? branch
    return visited.contains(target.node.id)
  }
}

extension OpenAPI.Schema {
  /// Properties that only some values have (JSON Schema 2020-12, section 10.2.2): they are there
  /// for callers, and optional.
  fileprivate var conditionalProperties: [Named<OpenAPI.Schema>] {
    let parts = [then, `else`].compactMap(\.self) + dependentSchemas.map(\.value)
    return parts.flatMap(\.properties)
  }

  /// What `unevaluatedProperties` says of members; that they are forbidden says it of all parts.
  fileprivate var openMembers: OpenAPI.Schema? {
    unevaluatedProperties.flatMap { $0.boolean == nil ? $0 : nil }
  }
}

extension [SchemaType] {
  /// The types in words, for messages.
  fileprivate var names: String { map { "'\($0.rawValue)'" }.joined(separator: " or ") }
}
