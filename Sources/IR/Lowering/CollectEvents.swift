import Diagnostics
import OpenAPI

/// Gathers what the API sends to its caller: webhooks, then the callbacks of operations.
struct CollectEvents {
  private let resolver: ResolveReferences
  private var events: [Event] = []

  /// Returns the events; their schemas are given places in `schemas`.
  static func run(
    _ document: OpenAPIDocument, _ operations: [Operation], _ schemas: inout LowerSchemas
  ) -> [Event] {
    var pass = CollectEvents(resolver: schemas.resolver)
    for webhook in document.webhooks {
      pass.add(webhook.value, words: webhook.name, .webhook(webhook.name), &schemas)
    }
    let keys = Dictionary(operations.map { ($0.origin, $0.key) }) { first, _ in first }
    for path in document.paths.pathItems {
      for operation in pass.resolver.pathItems(from: path.value).flatMap(\.operations) {
        guard let key = keys[operation.nameRange] else { continue }
        pass.addCallbacks(of: operation.value, key, &schemas)
      }
    }
    return pass.events
  }

  private init(resolver: ResolveReferences) {
    self.resolver = resolver
  }

  private mutating func addCallbacks(
    of operation: OpenAPI.Operation, _ key: OperationKey, _ schemas: inout LowerSchemas
  ) {
    for callback in resolver.operation(operation)?.callbacks ?? [] {
      guard let resolved = resolver.resolve(callback.value)?.value else { continue }
      for path in resolved.pathItems {
        let caller = key.operationID ?? "\(key.method.lowercased()) \(key.path)"
        add(
          path.value, words: "\(caller) \(callback.name)",
          .callback(of: key, expression: path.name), &schemas)
      }
    }
  }

  private mutating func add(
    _ path: PathItem, words: String, _ source: Event.Source, _ schemas: inout LowerSchemas
  ) {
    let items = resolver.pathItems(from: path)
    let count = items.map(\.operations.count).reduce(0, +)
    for item in items {
      for operation in item.operations {
        let name = count > 1 ? "\(words) \(operation.name.lowercased())" : words
        add(operation, item, name, source, &schemas)
      }
    }
  }

  private mutating func add(
    _ operation: Named<OpenAPI.Operation>, _ item: PathItem, _ name: String,
    _ source: Event.Source, _ schemas: inout LowerSchemas
  ) {
    guard let value = resolver.operation(operation.value) else { return }
    // The name stands for the operationId, so that inline schemas are called after the event.
    let key = OperationKey(method: operation.name, path: name, operationID: name, tag: nil)
    let parameters = CollectParameters.run(
      item.parameters, value.parameters, PathTemplate(""), at: operation.nameRange, key, &schemas)
    events.append(
      Event(
        name: name, source: source, method: operation.name,
        documentation: documentation(of: value, item), parameters: parameters,
        body: value.requestBody.flatMap { CollectBodies.request($0, key, &schemas) },
        origin: operation.nameRange))
  }

  /// Keywords that say nothing to the receiver of an event who writes no answer.
  private static let kept: [StaticString] = [
    "tags", "operationId", "responses", "security", "servers", "callbacks",
  ]

  private func documentation(
    of operation: OpenAPI.Operation, _ item: PathItem
  ) -> Documentation {
    var documentation = operation.documentation
    documentation.extensions += Self.kept.compactMap { keyword in
      operation.node[keyword].map {
        SpecificationExtension(name: "\(keyword)", value: LiteralText.complete($0))
      }
    }
    documentation.extensions += item.extensions.values
    if let answers = operation.responses?.responses.first(where: { $0.hasContent(resolver) }) {
      resolver.report.recurring(
        .note, "what an event is answered with is not generated", at: answers.statusRange)
    }
    return documentation
  }
}

extension Responses.StatusResponse {
  /// Whether there is anything to write.
  fileprivate func hasContent(_ resolver: ResolveReferences) -> Bool {
    resolver.resolve(response)?.value.content.isEmpty == false
  }
}
