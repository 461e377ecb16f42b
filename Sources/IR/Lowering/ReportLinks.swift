import Diagnostics
import OpenAPI

/// Notes the links of answers, which no client follows (OpenAPI 3.1.1, section 4.8.20): once, at the
/// first one.
enum ReportLinks {
  static func run(_ document: OpenAPIDocument, _ resolver: ResolveReferences) {
    let operations = document.paths.pathItems.flatMap { $0.value.operations }
    var links: [SourceRange] = []
    for entry in operations.flatMap({ $0.value.responses?.responses ?? [] }) {
      if case .value(let response) = entry.response { links += response.links.map(\.nameRange) }
    }
    guard let first = links.first else { return }
    let others = links.count > 1 ? ", nor \(links.count - 1) others" : ""
    resolver.report.note("this link is not generated\(others)", at: first)
  }
}
