import Diagnostics
import OpenAPI

/// Gathers the operations of all paths, in the document's order.
struct CollectOperations {
  let resolver: ResolveReferences
  private let security: CollectSecurity
  private var operationIDs: [String: SourceRange] = [:]
  private var paths: [String: SourceRange] = [:]
  private var methods: [String: SourceRange] = [:]
  private var operations: [Operation] = []

  private var report: DiagnosticReport { resolver.report }

  /// Returns the operations; their schemas are given places in `schemas`.
  static func run(
    _ document: OpenAPIDocument, _ security: CollectSecurity, _ schemas: inout LowerSchemas
  ) -> [Operation] {
    var pass = CollectOperations(resolver: schemas.resolver, security: security)
    for path in document.paths.pathItems { pass.add(path, document, &schemas) }
    return pass.operations
  }

  private init(resolver: ResolveReferences, security: CollectSecurity) {
    self.resolver = resolver
    self.security = security
  }

  private mutating func add(
    _ path: Named<PathItem>, _ document: OpenAPIDocument, _ schemas: inout LowerSchemas
  ) {
    reportSameShape(path)
    for item in resolver.pathItems(from: path.value) {
      for operation in item.operations {
        add(operation, item, at: path, document, &schemas)
      }
    }
  }

  private mutating func add(
    _ operation: Named<OpenAPI.Operation>, _ item: PathItem, at path: Named<PathItem>,
    _ document: OpenAPIDocument, _ schemas: inout LowerSchemas
  ) {
    guard isFirst(operation, at: path), let source = resolver.operation(operation.value) else {
      return
    }
    reportUnusualBody(operation, source)
    let key = OperationKey(
      method: operation.name, path: path.name, operationID: uniqueID(of: source),
      tag: source.tags.first?.value)
    let template = PathTemplate(path.name)
    let parameters = CollectParameters.run(
      item.parameters, source.parameters, template, at: path.nameRange, key, &schemas)
    operations.append(
      Operation(
        key: key, method: operation.name, path: template,
        tags: source.tags.map(\.value), documentation: source.documentation,
        parameters: parameters,
        body: source.requestBody.flatMap { CollectBodies.request($0, key, &schemas) },
        responses: CollectBodies.responses(source.responses, key, &schemas),
        security: security.requirements(source.security ?? document.security),
        servers: (source.servers.isEmpty ? item.servers : source.servers).map(Server.init),
        pagingRule: ReadPagingExtension.run(source.extensions, report: report),
        extensions: extensions(of: source, item),
        origin: operation.nameRange))
  }

  /// What stands around the operation and in its maps, whose entries are kept in their places.
  private func extensions(
    of operation: OpenAPI.Operation, _ item: PathItem
  ) -> [SpecificationExtension] {
    let callbacks = operation.callbacks.flatMap {
      resolver.resolve($0.value)?.value.extensions ?? []
    }
    return (item.extensions + (operation.responses?.extensions ?? []) + callbacks).values
  }

  /// A path item and the one that its `$ref` leads to may both describe a method: the former does.
  private mutating func isFirst(
    _ operation: Named<OpenAPI.Operation>, at path: Named<PathItem>
  ) -> Bool {
    guard let earlier = methods["\(operation.name) \(path.name)"] else {
      methods["\(operation.name) \(path.name)"] = operation.nameRange
      return true
    }
    report.warning(
      "the path '\(path.name)' has this method already; this one is left out",
      at: operation.nameRange, notes: [.init("the earlier one is here", at: earlier)])
    return false
  }

  /// What a body of these means is nobody's to say (RFC 9110, section 9.3), and many libraries
  /// refuse to send one.
  private func reportUnusualBody(
    _ operation: Named<OpenAPI.Operation>, _ source: OpenAPI.Operation
  ) {
    guard ["GET", "HEAD", "TRACE"].contains(operation.name), case .some = source.requestBody
    else { return }
    report.recurring(
      .warning, "a \(operation.name) request should have no body: not every platform sends one",
      at: operation.nameRange)
  }

  /// The `operationId`, which is unique (OpenAPI 3.1.1, section 4.8.10.1): the first one keeps it.
  private mutating func uniqueID(of operation: OpenAPI.Operation) -> String? {
    guard let id = operation.operationID, !id.value.isEmpty else { return nil }
    guard let earlier = operationIDs[id.value] else {
      operationIDs[id.value] = id.range
      return id.value
    }
    report.warning(
      "the operationId '\(id.value)' is taken; this operation is named after its path",
      at: id.range,
      notes: [.init("the operation that has it is here", at: earlier)])
    return nil
  }

  /// Two templates that differ only in names match the same requests
  /// (OpenAPI 3.1.1, section 4.8.8.2).
  private mutating func reportSameShape(_ path: Named<PathItem>) {
    let shape = PathTemplate(path.name).shape
    guard let earlier = paths[shape] else {
      paths[shape] = path.nameRange
      return
    }
    report.warning(
      "this path matches the same requests as an earlier one", at: path.nameRange,
      notes: [.init("the earlier path is here", at: earlier)])
  }
}

extension PathTemplate {
  /// The template with its parameters' names left out.
  fileprivate var shape: String {
    var isName = false
    return String(
      text.unicodeScalars.filter { scalar in
        if scalar == "}" { isName = false }
        defer { if scalar == "{" { isName = true } }
        return !isName
      })
  }
}

extension OpenAPI.Operation {
  var documentation: Documentation {
    Documentation(
      summary: summary, description: description, externalURL: externalDocs?.url.value,
      isDeprecated: deprecated, extensions: extensions.values + externalDocs.extensions)
  }
}
