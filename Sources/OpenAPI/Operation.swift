import Diagnostics
import YAML

/// One method on one path (OpenAPI 3.1.1, section 4.8.10).
package struct Operation: SpecificationObject {
  /// The whole object, for what only some uses of it keep.
  package let node: Node
  /// A `$ref` that stands for the operation, which only some tools allow; reported as such.
  package let reference: Located<String>?
  package let tags: [Located<String>]
  package let summary: String?
  package let description: String?
  package let externalDocs: ExternalDocumentation?
  package let operationID: Located<String>?
  package let parameters: [ReferenceOr<Parameter>]
  package let requestBody: ReferenceOr<RequestBody>?
  package let responses: Responses?
  package let callbacks: [Named<ReferenceOr<Callback>>]
  package let deprecated: Bool
  /// Nil where the document's own requirements hold; empty where none do.
  package let security: [SecurityRequirement]?
  package let servers: [Server]
  package let extensions: [Extension]

  package var origin: SourceRange { node.range }

  package static let noun: StaticString = "an Operation Object"
  package static let keywords = [
    "$ref", "tags", "summary", "description", "externalDocs", "operationId", "parameters",
    "requestBody", "responses", "callbacks", "deprecated", "security", "servers",
  ]

  package static func read(_ node: Node, _ context: ReadingContext) -> Operation? {
    if context.version == .v20 { return readSwagger(node, context) }
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return Operation(
      node: node,
      reference: object.reference(),
      tags: object.strings("tags"),
      summary: object.string("summary"),
      description: object.string("description"),
      externalDocs: object.object("externalDocs"),
      operationID: object.locatedString("operationId"),
      parameters: object.list("parameters"),
      requestBody: object.object("requestBody"),
      responses: responses(&object),
      callbacks: object.map("callbacks"),
      deprecated: object.flag("deprecated") ?? false,
      security: object.optionalList("security"),
      servers: object.list("servers"),
      extensions: object.finish())
  }

  /// 3.0 requires the field, 3.1 no longer does.
  private static func responses(_ object: inout ObjectReader) -> Responses? {
    object.context.version < .v31 && object.node["$ref"] == nil
      ? object.requiredObject("responses") : object.object("responses")
  }
}

extension ObjectReader {
  /// A `$ref` in an object that the specification lets no reference stand for.
  mutating func reference() -> Located<String>? {
    guard let member = member("$ref") else { return nil }
    context.report.recurring(
      .warning, "the specification allows no '$ref' for an operation; it is followed",
      at: member.key.range)
    return context.string(member.value, "$ref").map { Located($0, at: member.value.range) }
  }
}
