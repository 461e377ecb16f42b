import Diagnostics
import IR

/// The schemas that are exchanged as XML, whose types say how they look there.
struct XMLDemand {
  /// Those of whole bodies, with all that they hold.
  private(set) var schemas: Set<SchemaID> = []
  /// Whether any body is XML.
  var isEmpty: Bool { schemas.isEmpty }

  /// No XML at all.
  init() {}

  /// Asks the choice among media types itself, so that no type says what nobody reads.
  init(_ operations: [Operation], _ build: BuildOperations) {
    var pending = operations.flatMap { Self.contents(of: $0, build) }.compactMap(\.schema?.schema)
    while let id = pending.popLast() {
      guard schemas.insert(id).inserted else { continue }
      pending += build.schemas[id].wireParts.map(\.schema)
    }
  }

  /// The contents of an operation that are exchanged as XML.
  private static func contents(of operation: Operation, _ build: BuildOperations) -> [Content] {
    var chosen = build.choose(operation.body?.contents ?? [], .request).chosen
    for response in operation.responses {
      if !response.status.isSuccess {
        chosen += ErrorBodies.representations(of: response, build.types, build.schemas)
      }
      // What stands for all other statuses may be the success.
      if response.status.isSuccess || response.status == .fallback {
        chosen += build.choose(response.contents, .response).chosen
      }
    }
    return chosen.filter { $0.codec == .xml }.map(\.content)
  }
}
