import Diagnostics
import YAML

/// Objects that others refer to (OpenAPI 3.1.1, section 4.8.7).
package struct Components: SpecificationObject {
  package let origin: SourceRange
  package let schemas: [Named<Schema>]
  package let responses: [Named<ReferenceOr<Response>>]
  package let parameters: [Named<ReferenceOr<Parameter>>]
  package let examples: [Named<ReferenceOr<Example>>]
  package let requestBodies: [Named<ReferenceOr<RequestBody>>]
  package let headers: [Named<ReferenceOr<Header>>]
  package let securitySchemes: [Named<ReferenceOr<SecurityScheme>>]
  package let links: [Named<ReferenceOr<Link>>]
  package let callbacks: [Named<ReferenceOr<Callback>>]
  package let pathItems: [Named<PathItem>]
  /// 3.2.
  package let mediaTypes: [Named<ReferenceOr<MediaType>>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Components Object"
  package static let keywords = [
    "schemas", "responses", "parameters", "examples", "requestBodies", "headers",
    "securitySchemes", "links", "callbacks", "pathItems", "mediaTypes",
  ]
  package static let newerKeywords = NewerKeywords(v31: ["pathItems"], v32: ["mediaTypes"])

  package static func read(_ node: Node, _ context: ReadingContext) -> Components? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return Components(
      origin: node.range,
      schemas: object.components("schemas"),
      responses: object.components("responses"),
      parameters: object.components("parameters"),
      examples: object.components("examples"),
      requestBodies: object.components("requestBodies"),
      headers: object.components("headers"),
      securitySchemes: object.components("securitySchemes"),
      links: object.components("links"),
      callbacks: object.components("callbacks"),
      pathItems: object.components("pathItems"),
      mediaTypes: object.components("mediaTypes"),
      extensions: object.finish())
  }

  static func missing(at origin: SourceRange) -> Components {
    Components(
      origin: origin, schemas: [], responses: [], parameters: [], examples: [], requestBodies: [],
      headers: [], securitySchemes: [], links: [], callbacks: [], pathItems: [], mediaTypes: [],
      extensions: [])
  }
}

extension ObjectReader {
  /// A map whose keys are letters, digits, `.`, `-` and `_` (section 4.8.7.1).
  fileprivate mutating func components<Value: SpecificationObject>(
    _ name: StaticString
  ) -> [Named<Value>] {
    let entries: [Named<Value>] = map(name)
    for entry in entries where !entry.name.utf8.allSatisfy(Self.isAllowedInComponentName) {
      context.warn(
        "a component's name consists of letters, digits, '.', '-' and '_'", at: entry.nameRange)
    }
    return entries
  }

  private static func isAllowedInComponentName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
