import Diagnostics

/// One method on one path (OpenAPI 3.1.1, section 4.8.10).
package struct Operation: Sendable {
  package let key: OperationKey
  /// In capitals, as it goes over the wire.
  package let method: String
  package let path: PathTemplate
  package let tags: [String]
  package let documentation: Documentation
  /// Path, query, header and cookie parameters, the path item's own first.
  package var parameters: [Parameter]
  package var body: RequestBody?
  package let responses: [Response]
  /// Alternatives, of which one has to be met; empty where no credential is needed.
  package let security: [SecurityRequirement]
  package let servers: [Server]
  /// How its list is divided into pages, where it has any.
  package var paging: Paging?
  /// What its extensions say of pages, before `MarkPaging` has looked for what they name.
  var pagingRule: PagingRule?
  /// What the path item and the object of all answers carry beside what is used.
  package var extensions: [SpecificationExtension] = []
  package let origin: SourceRange
}

/// Names an operation before it has been given a name: its method and path are unique.
package struct OperationKey: Hashable, Sendable {
  package let method: String
  package let path: String
  /// As written, where there is one that no earlier operation has.
  package let operationID: String?
  /// The first tag, which is the group that the operation belongs to.
  package let tag: String?

  /// What a config calls the operation by: its id, or its method and path.
  package var name: String { operationID ?? "\(method) \(path)" }
}

/// A path with its `{parameters}`, as written (OpenAPI 3.1.1, section 4.8.8.2).
package struct PathTemplate: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The names between braces, in order; an unclosed brace counts as text.
  package var parameterNames: [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
