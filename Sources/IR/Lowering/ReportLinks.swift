import Diagnostics
import OpenAPI

/// Notes the links of answers, which no client follows (OpenAPI 3.1.1, section 4.8.20): once, at the
/// first one. One that names an operation that is not there is wrong all the same.
struct ReportLinks {
  private let resolver: ResolveReferences
  private let operationIDs: Set<String>

  static func run(_ document: OpenAPIDocument, _ resolver: ResolveReferences) {
    let operations = document.paths.pathItems
      .flatMap { resolver.pathItems(from: $0.value) }.flatMap(\.operations)
      .compactMap { resolver.operation($0.value) }
    let pass = ReportLinks(
      resolver: resolver, operationIDs: Set(operations.compactMap(\.operationID?.value)))
    for response in operations.flatMap({ $0.responses?.responses ?? [] }) {
      for link in resolver.resolve(response.response)?.value.links ?? [] { pass.report(link) }
    }
  }

  private func report(_ entry: Named<ReferenceOr<Link>>) {
    resolver.report.recurring(.note, "this link is not generated", at: entry.nameRange)
    guard let id = resolver.resolve(entry.value)?.value.operationID,
      !operationIDs.contains(id.value)
    else { return }
    resolver.report.warning(
      "no operation is called '\(id.value)'", at: id.range,
      help: Suggestion.closest(to: id.value, in: operationIDs.sorted()).map {
        "did you mean '\($0)'?"
      })
  }
}
