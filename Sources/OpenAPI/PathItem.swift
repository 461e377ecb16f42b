import Diagnostics
import YAML

/// The operations on one path (OpenAPI 3.1.1, section 4.8.9).
package struct PathItem: SpecificationObject {
  package let origin: SourceRange
  /// A `$ref` here is a field of the object, with siblings.
  package let reference: Located<String>?
  package let summary: String?
  package let description: String?
  /// Under the method as it goes over the wire (`GET`), in the text's order; 3.2's
  /// `additionalOperations` are among them.
  package let operations: [Named<Operation>]
  package let servers: [Server]
  package let parameters: [ReferenceOr<Parameter>]
  package let extensions: [Extension]

  package static let noun: StaticString = "a Path Item Object"
  package static let keywords =
    ["$ref", "summary", "description", "servers", "parameters", "additionalOperations"]
    + methods.map(\.keyword.description)
  package static let newerKeywords = NewerKeywords(
    v30: ["summary", "description", "servers", "trace"], v32: ["query", "additionalOperations"])
  package static let keptKeywords: [StaticString] = ["summary", "description"]

  private static let methods: [(keyword: StaticString, name: String)] = [
    ("get", "GET"), ("put", "PUT"), ("post", "POST"), ("delete", "DELETE"),
    ("options", "OPTIONS"), ("head", "HEAD"), ("patch", "PATCH"), ("trace", "TRACE"),
    ("query", "QUERY"),
  ]

  package static func read(_ node: Node, _ context: ReadingContext) -> PathItem? {
    let context = context.inside(pathItem: node)
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    return PathItem(
      origin: node.range,
      reference: object.locatedString("$ref"),
      summary: object.string("summary"),
      description: object.string("description"),
      operations: operations(&object),
      servers: object.list("servers"),
      parameters: object.parameters(),
      extensions: object.finish())
  }

  private static func operations(_ object: inout ObjectReader) -> [Named<Operation>] {
    var operations: [Named<Operation>] = []
    for method in methods {
      guard let member = object.member(method.keyword),
        let operation = Operation.read(member.value, object.context)
      else { continue }
      operations.append(Named(method.name, at: member.key.range, operation))
    }
    let additional: [Named<Operation>] = object.map("additionalOperations")
    for operation in additional where methods.contains(where: { $0.name == operation.name }) {
      object.context.warn(
        "'\(operation.name)' has a field of its own, and is none of the additional operations",
        at: operation.nameRange, help: "write it as '\(operation.name.lowercased())'")
    }
    operations += additional
    return operations.sorted { $0.nameRange.start < $1.nameRange.start }
  }
}
