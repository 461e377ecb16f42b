import Diagnostics
import YAML

/// One OpenAPI description (OpenAPI 3.1.1, section 4.8.1).
package struct OpenAPIDocument: Sendable {
  /// The whole text, for pointers that lead to places no typed field holds.
  package let root: Node
  package let version: SpecificationVersion
  /// The version's own text, such as `3.1.0`.
  package let openapi: Located<String>
  /// 3.2's `$self`: the URI that other documents know this one by.
  package let selfURI: Located<String>?
  package let info: Info
  package let jsonSchemaDialect: String?
  package let servers: [Server]
  package let paths: Paths
  package let webhooks: [Named<PathItem>]
  package let components: Components
  package let security: [SecurityRequirement]
  package let tags: [Tag]
  package let externalDocs: ExternalDocumentation?
  package let extensions: [Extension]
  /// What operations inherit in a document of version 2.0.
  let swagger: SwaggerDefaults?

  package var origin: SourceRange { root.range }

  /// For readers that go on where a pointer into this document leads.
  package func context(_ report: DiagnosticReport) -> ReadingContext {
    ReadingContext(version: version, report: report, swagger: swagger)
  }

  /// Where the schemas of `components` stand in the text: the beginning of pointers to them.
  package var schemasPointer: String {
    version == .v20 ? "#/definitions/" : "#/components/schemas/"
  }

  /// Nil after an error: the text is no OpenAPI document.
  package static func read(_ root: Node, report: DiagnosticReport) -> OpenAPIDocument? {
    guard let (openapi, version) = detectVersion(of: root, report) else { return nil }
    let context = ReadingContext(version: version, report: report)
    return version == .v20
      ? readSwagger(root, openapi, context) : read(root, openapi, context)
  }

  private static func read(
    _ root: Node, _ openapi: Located<String>, _ context: ReadingContext
  ) -> OpenAPIDocument? {
    guard var object = ObjectReader(root, DocumentObject.self, context) else { return nil }
    let start = root.range.startPoint
    return OpenAPIDocument(
      root: root,
      version: context.version,
      openapi: openapi,
      selfURI: object.locatedString("$self"),
      info: object.requiredObject("info") ?? .missing(at: start),
      jsonSchemaDialect: dialect(&object),
      servers: object.list("servers"),
      paths: paths(&object) ?? .missing(at: start),
      webhooks: object.map("webhooks"),
      components: object.object("components") ?? .missing(at: start),
      security: object.list("security"),
      tags: object.tags(),
      externalDocs: object.object("externalDocs"),
      extensions: object.finish(),
      swagger: nil)
  }

  private static func dialect(_ object: inout ObjectReader) -> String? {
    let dialect = object.locatedString("jsonSchemaDialect")
    if let dialect { object.context.checkDialect(dialect) }
    return dialect?.value
  }

  /// 3.0 requires the field; since 3.1 `components` or `webhooks` can stand alone.
  private static func paths(_ object: inout ObjectReader) -> Paths? {
    let isOptional =
      object.context.version >= .v31
      && (object.node["components"] != nil || object.node["webhooks"] != nil)
    return isOptional ? object.object("paths") : object.requiredObject("paths")
  }
}

/// The keywords at the top of a document.
private enum DocumentObject: ObjectDescription {
  static let noun: StaticString = "an OpenAPI Object"
  static let keywords = [
    "openapi", "$self", "info", "jsonSchemaDialect", "servers", "paths", "webhooks", "components",
    "security", "tags", "externalDocs",
  ]
  static let newerKeywords = NewerKeywords(v31: ["webhooks", "jsonSchemaDialect"], v32: ["$self"])
}
