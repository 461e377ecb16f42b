import Diagnostics

/// What an OpenAPI document means: its operations and the schemas that they exchange.
///
/// Every `SchemaID` in it resolves, no reference and no `allOf` is left, and everything stands in
/// the order of the document under the names that go over the wire.
package struct API: Sendable {
  package let title: String
  package let version: String
  package let documentation: Documentation
  package let servers: [Server]
  /// The document's tags, then those that only operations name, in the order of appearance.
  package let tags: [Tag]
  package let securitySchemes: [SecurityScheme]
  package let operations: [Operation]
  /// What the API sends to its caller: webhooks, then callbacks.
  package let events: [Event]
  package var schemas: SchemaTable
  /// The document's `info` object.
  package let origin: SourceRange
}

/// A tag, by which operations are grouped (OpenAPI 3.1.1, section 4.8.22).
package struct Tag: Sendable {
  package let name: String
  package let documentation: Documentation
}

/// A server's URL template (OpenAPI 3.1.1, section 4.8.5).
package struct Server: Sendable {
  /// As written: may be relative, and may hold `{variable}`s.
  package let url: String
  /// 3.2's `name`, or `x-name`.
  package let name: String?
  package let description: String?
  package let variables: [Variable]
  package var extensions: [SpecificationExtension] = []
  package let origin: SourceRange

  /// What may stand for one `{variable}` of the template.
  package struct Variable: Sendable {
    package let name: String
    package let defaultValue: String
    /// The listed values; empty where any is allowed.
    package let values: [String]
    package let description: String?
    package var extensions: [SpecificationExtension] = []
  }
}
