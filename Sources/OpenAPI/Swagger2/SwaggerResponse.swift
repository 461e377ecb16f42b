import Diagnostics
import YAML

/// Swagger 2.0's Response Object: one schema for all media types that the operation produces.
private enum SwaggerResponse: ObjectDescription {
  static let noun: StaticString = "a Response Object"
  static let keywords = ["description", "schema", "headers", "examples"]
  static let keptKeywords: [StaticString] = ["examples"]
}

extension Response {
  static func readSwagger(_ node: Node, _ context: ReadingContext) -> Response? {
    guard var object = ObjectReader(node, SwaggerResponse.self, context) else { return nil }
    return Response(
      origin: node.range,
      summary: nil,
      description: object.requiredString("description")?.value,
      headers: object.map("headers"),
      content: content(&object),
      links: [],
      extensions: object.finish())
  }

  /// Without a schema the answer has no body (Swagger 2.0, "Response Object", `schema`).
  private static func content(
    _ object: inout ObjectReader
  ) -> [Named<ReferenceOr<MediaType>>] {
    let examples = object.values("examples")
    guard let schema: Schema = object.object("schema") else { return [] }
    return mediaTypes(object.context, schema).map { type in
      let own = examples.filter { $0.name == type.value }.map {
        Named("", at: $0.nameRange, ReferenceOr.value(Example.bare($0.value)))
      }
      let mediaType = MediaType(schema, at: schema.origin, examples: own)
      return Named(type.value, at: type.range, .value(mediaType))
    }
  }

  private static func mediaTypes(
    _ context: ReadingContext, _ schema: Schema
  ) -> [Located<String>] {
    let produces = context.swagger?.produces ?? []
    guard produces.isEmpty else { return produces }
    let isFile = schema.contentMediaType == "application/octet-stream"
    return [Located(isFile ? "application/octet-stream" : "application/json", at: schema.origin)]
  }
}

extension Header {
  /// Swagger 2.0's Header Object: the keywords of its schema stand among its own.
  static func readSwagger(_ node: Node, _ context: ReadingContext) -> Header? {
    guard var object = ObjectReader(node, SwaggerParameter.self, context) else { return nil }
    SwaggerRules.checkItems(of: node, context)
    return Header(
      origin: node.range,
      description: object.string("description"),
      required: false,
      deprecated: false,
      explode: object.collectionStyle(.header).explode,
      schema: Schema.readSwaggerItems(node, context),
      content: [],
      examples: [],
      extensions: object.finish())
  }
}
