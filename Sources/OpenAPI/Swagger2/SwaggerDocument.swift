import Diagnostics
import YAML

/// Swagger 2.0's Swagger Object: what 3.1 keeps under `servers` and `components` stands at the top.
private enum SwaggerObject: ObjectDescription {
  static let noun: StaticString = "a Swagger Object"
  static let keywords = [
    "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths",
    "definitions", "parameters", "responses", "securityDefinitions", "security", "tags",
    "externalDocs",
  ]
}

extension OpenAPIDocument {
  static func readSwagger(
    _ root: Node, _ version: Located<String>, _ outer: ReadingContext
  ) -> OpenAPIDocument? {
    guard var defaults = ObjectReader(root, SwaggerObject.self, outer) else { return nil }
    let context = outer.with(
      SwaggerDefaults(
        root: root, consumes: defaults.strings("consumes"),
        produces: defaults.strings("produces")))
    guard var object = ObjectReader(root, SwaggerObject.self, context) else { return nil }
    let start = root.range.startPoint
    SwaggerRules.checkAddress(root, context)
    return OpenAPIDocument(
      root: root,
      version: context.version,
      openapi: version,
      selfURI: nil,
      info: object.requiredObject("info") ?? .missing(at: start),
      jsonSchemaDialect: nil,
      servers: Server.readSwagger(root, schemes: object.strings("schemes")),
      paths: object.requiredObject("paths") ?? .missing(at: start),
      webhooks: [],
      components: components(&object),
      security: object.list("security"),
      tags: object.tags(),
      externalDocs: object.object("externalDocs"),
      extensions: object.finish(),
      swagger: context.swagger)
  }

  private static func components(_ object: inout ObjectReader) -> Components {
    Components(
      origin: object.node.range.startPoint,
      schemas: object.map("definitions"),
      responses: object.map("responses"),
      parameters: parameters(&object),
      examples: [], requestBodies: [], headers: [],
      securitySchemes: object.map("securityDefinitions"),
      links: [], callbacks: [], pathItems: [], mediaTypes: [], extensions: [])
  }

  /// The shared parameters that are no bodies: bodies are read where an operation refers to them.
  private static func parameters(
    _ object: inout ObjectReader
  ) -> [Named<ReferenceOr<Parameter>>] {
    let context = object.context
    return object.values("parameters").compactMap { entry in
      guard !context.isBody(entry.value) else { return nil }
      return ReferenceOr<Parameter>.read(entry.value, context).map {
        Named(entry.name, at: entry.nameRange, $0)
      }
    }
  }
}

extension Server {
  /// `schemes`, `host` and `basePath` as servers: one for each scheme, the encrypted ones first.
  static func readSwagger(_ root: Node, schemes: [Located<String>]) -> [Server] {
    let host = root["host"]?.string ?? ""
    let basePath = root["basePath"]?.string ?? ""
    let path = basePath.hasPrefix("/") || basePath.isEmpty ? basePath : "/" + basePath
    let range = (root["host"] ?? root["basePath"])?.range ?? root.range.startPoint
    guard !host.isEmpty else {
      return path.isEmpty ? [] : [Server(url: path, at: range)]
    }
    let names = schemes.map(\.value).filter { ["https", "http"].contains($0) }
    let ordered = names.filter { $0 == "https" } + names.filter { $0 != "https" }
    return (ordered.isEmpty ? ["https"] : ordered).map {
      Server(url: "\($0)://\(host)\(path)", at: range)
    }
  }

  private init(url: String, at range: SourceRange) {
    self.init(
      origin: range, url: Located(url, at: range), description: nil, name: nil, variables: [],
      extensions: [])
  }
}
