import Diagnostics
import YAML

/// Swagger 2.0's Operation Object: bodies are among the parameters, media types stand apart.
private enum SwaggerOperation: ObjectDescription {
  static let noun: StaticString = "an Operation Object"
  static let keywords = [
    "$ref", "tags", "summary", "description", "externalDocs", "operationId", "consumes",
    "produces", "parameters", "responses", "schemes", "deprecated", "security",
  ]
}

extension Operation {
  static func readSwagger(_ node: Node, _ outer: ReadingContext) -> Operation? {
    guard var media = ObjectReader(node, SwaggerOperation.self, outer) else { return nil }
    let defaults = outer.swagger.map { defaults in
      SwaggerDefaults(
        root: defaults.root,
        consumes: node["consumes"] == nil ? defaults.consumes : media.strings("consumes"),
        produces: node["produces"] == nil ? defaults.produces : media.strings("produces"),
        pathParameters: defaults.pathParameters)
    }
    let context = outer.with(defaults)
    guard var object = ObjectReader(node, SwaggerOperation.self, context) else { return nil }
    return Operation(
      node: node,
      reference: object.reference(),
      tags: object.strings("tags"),
      summary: object.string("summary"),
      description: object.string("description"),
      externalDocs: object.object("externalDocs"),
      operationID: object.locatedString("operationId"),
      parameters: object.parameters(),
      requestBody: RequestBody.readSwagger(operation: node, context).map(ReferenceOr.value),
      responses: object.requiredObject("responses"),
      callbacks: [],
      deprecated: object.flag("deprecated") ?? false,
      security: object.optionalList("security"),
      servers: servers(&object),
      extensions: object.finish())
  }

  /// `schemes` of an operation override the document's.
  private static func servers(_ object: inout ObjectReader) -> [Server] {
    let schemes = object.strings("schemes")
    guard !schemes.isEmpty, let root = object.context.swagger?.root else { return [] }
    return Server.readSwagger(root, schemes: schemes)
  }
}
