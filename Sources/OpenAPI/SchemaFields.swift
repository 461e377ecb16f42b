import Diagnostics
import YAML

/// Keywords of a schema whose spelling differs between versions, turned into 3.1's.
extension ObjectReader {
  /// 3.0's `nullable`, and what Swagger 2.0 documents write instead.
  mutating func nullable() -> Bool {
    guard let nullable = flag("nullable") else {
      return context.version == .v20 && node["x-nullable"]?.bool == true
    }
    if context.version >= .v31 {
      context.report.recurring(
        .warning, "'nullable' is no keyword since OpenAPI 3.1; it is followed all the same",
        at: range(of: "nullable") ?? node.range, help: "add 'null' to the types")
    }
    return nullable
  }

  /// `$dynamicRef`, or 2019-09's `$recursiveRef`, as if it were a `$ref`: what the schemas around
  /// might make of it cannot be said in types (JSON Schema 2020-12, section 8.2.3.2).
  mutating func dynamicReference() -> Located<String>? {
    let recursive = locatedString("$recursiveRef")
    guard let reference = locatedString("$dynamicRef") ?? recursive else { return nil }
    context.report.recurring(
      .note, "a dynamic reference is followed like a '$ref'", at: reference.range)
    return reference
  }

  /// `type` as a list (JSON Schema Validation 2020-12, section 6.1.1), and where it stands.
  mutating func types(nullable: Bool) -> ([SchemaType], SourceRange?) {
    guard let node = value("type") else { return ([], nil) }
    var types: [SchemaType]
    switch node.kind {
    case .scalar: types = schemaType(node)?.alone ?? []
    case .sequence:
      reportBefore31("a list", at: node)
      types = node.elements.compactMap(schemaType)
    case .mapping:
      types = []
      context.reportUnexpected(node, "a type or a list of types", "type")
    }
    if nullable, !types.isEmpty, !types.contains(.null) { types.append(.null) }
    return (types, node.range)
  }

  /// What 3.1 has taken over from JSON Schema.
  private func reportBefore31(_ noun: String, at node: Node) {
    guard context.version < .v31 else { return }
    context.report.recurring(
      .warning, "before OpenAPI 3.1 \(noun) is no 'type'; it is read all the same", at: node.range)
  }

  private func schemaType(_ node: Node) -> SchemaType? {
    for type in SchemaType.allCases where node.hasText(type.keyword) {
      if type == .null { reportBefore31("'null'", at: node) }
      if type == .null, !node.isQuoted {
        context.warn("the type 'null' is a string", at: node.range, help: "write it in quotes")
      }
      return type
    }
    if context.version == .v20, node.hasText("file") { return .string }
    reportUnknownType(node)
    return nil
  }

  private func reportUnknownType(_ node: Node) {
    guard let name = node.string else {
      context.reportUnexpected(node, "a type", "type")
      return
    }
    let names = SchemaType.allCases.map(\.rawValue)
    let suggestion = Suggestion.closest(to: name, in: names)
    context.warn(
      "'\(name)' is not a type", at: node.range,
      help: suggestion.map { "did you mean '\($0)'?" }
        ?? "the types are: " + names.joined(separator: ", "))
  }

  mutating func enumValues() -> [Node]? {
    guard let node = value("enum") else { return nil }
    guard node.kind == .sequence else {
      context.reportUnexpected(node, "a list of values", "enum")
      return nil
    }
    if node.elements.isEmpty {
      context.warn("an 'enum' without values allows nothing", at: node.range)
      return nil
    }
    return Array(node.elements)
  }

  /// Schemas that are combined, of which there is at least one
  /// (JSON Schema 2020-12, section 10.2.1).
  mutating func schemas(_ name: StaticString) -> [Schema] {
    guard let schemas: [Schema] = optionalList(name) else { return [] }
    if schemas.isEmpty {
      context.warn("'\(name)' holds at least one schema", at: range(of: name) ?? node.range)
    }
    return schemas
  }

  /// 3.0's `example` before 3.1's list of `examples`.
  mutating func schemaExamples() -> [Node] {
    var examples: [Node] = []
    if let example = value("example") { examples.append(example) }
    guard let node = value("examples") else { return examples }
    switch node.kind {
    case .sequence: examples += node.elements
    case .mapping, .scalar: context.reportUnexpected(node, "a list of examples", "examples")
    }
    return examples
  }

  /// `items` as a list, which is how drafts before 2020-12 wrote `prefixItems`.
  mutating func tupleItems() -> [Schema]? {
    guard node["items"]?.kind == .sequence, let node = value("items") else { return nil }
    context.reportUnexpected(node, "a schema", "items", help: "write a list as 'prefixItems'")
    return node.elements.compactMap { Schema.read($0, context) }
  }
}

extension SchemaType {
  /// The type's name, for comparing with a node's text.
  fileprivate var keyword: StaticString {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .object: "object"
    case .array: "array"
    case .number: "number"
    case .string: "string"
    case .integer: "integer"
    }
  }
}
