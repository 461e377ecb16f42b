import Diagnostics
import OpenAPI

extension API {
  /// Says what a document means; what breaks a rule or cannot be expressed is reported and left out.
  ///
  /// The passes, in order:
  /// 1. `ResolveReferences` follows every `$ref`, on behalf of the others.
  /// 2. `LowerSchemas` gives each schema under `components` a place in the table.
  /// 3. `CollectOperations` gathers operations, and the schemas that stand in them.
  /// 4. `CollectEvents` gathers webhooks and callbacks, which are no operations.
  /// 5. `LowerSchemas` fills the table: `MergeAllOf` flattens, then the kind of each is decided.
  /// 6. `BreakAliasCycles` cuts arrays and maps that hold only themselves.
  /// 7. `BreakUnionCycles` takes out the variants that are the union itself.
  /// 8. `ClassifyUnions` decides how the variants of each union are told apart.
  /// 9. `EmbedContents` reads what strings hold as JSON, where they are properties.
  /// 10. `MarkUsage` marks the directions in which each schema travels.
  /// 11. `SplitDirections` tells what requests send from what answers show.
  /// 12. `MakeForms` makes the schemas of multipart bodies, `MakeParts` those of their parts.
  /// 13. `MarkRecursion` marks what would hold itself if it were stored inline.
  /// 14. `FindExamples` finds an example of each schema, where that is asked for.
  /// 15. `MarkPaging` says how lists are divided into pages.
  /// 16. `ReportUnusedSchemas` names the schemas that nothing refers to, `ReportLinks` the links.
  package static func lower(
    _ document: OpenAPIDocument, paging: [PagingRule] = [], findsExamples: Bool = false,
    loader: (any DocumentLoader)? = nil, report: DiagnosticReport
  ) -> API {
    let resolver = ResolveReferences(document: document, loader: loader, report: report)
    var schemas = LowerSchemas(resolver: resolver)
    schemas.addComponents()
    let security = CollectSecurity(resolver: resolver)
    let operations = CollectOperations.run(document, security, &schemas)
    let events = CollectEvents.run(document, operations, &schemas)
    schemas.finish()
    let unbroken = BreakAliasCycles.run(schemas.table, report: report)
    let acyclic = BreakUnionCycles.run(unbroken, report: report)
    let classified = ClassifyUnions.run(acyclic, report: report)
    let embedded = EmbedContents.run(classified, report: report)
    let used = MarkUsage.run(embedded, operations: operations, events: events)
    EmbedContents.reportTexts(used, report: report)
    let (split, directed) = SplitDirections.run(used, operations: operations)
    let (formed, exchanged) = MakeForms.run(
      split, operations: directed, rules: document.version >= .v31 ? .bytes : .json,
      report: report)
    let bounded = MarkBounds.run(MarkRecursion.run(formed))
    let table =
      findsExamples
      ? FindExamples.run(bounded, unsplit: used, schemas.examples, report) : bounded
    let paged = MarkPaging.run(exchanged, table, rules: paging, report: report)
    ReportUnusedSchemas.run(document, resolver)
    ReportLinks.run(document, resolver)
    return API(
      title: document.info.title, version: document.info.version,
      documentation: document.documentation, servers: document.servers.map(Server.init),
      tags: CollectTags.run(document, operations), securitySchemes: security.schemes,
      operations: paged, events: events, schemas: table, origin: document.info.origin)
  }
}

extension OpenAPIDocument {
  fileprivate var documentation: Documentation {
    Documentation(
      summary: info.summary, description: info.description,
      externalURL: externalDocs?.url.value,
      extensions: (info.extensions + extensions + paths.extensions + components.extensions).values
        + externalDocs.extensions)
  }
}
