import Diagnostics
import IR

/// Reports the names of the config that nothing in the description goes by: a slip, or left over
/// from an older description.
enum CheckNames {
  static func run(_ names: NameSettings, _ api: API, report: DiagnosticReport) {
    check(names.schemas, "schema", api.schemas.componentNames, report)
    check(names.operations, "operation", api.operations.map(\.key.name), report)
    check(names.groups, "tag", api.tags.map(\.name), report)
  }

  private static func check(
    _ entries: [NameSettings.Entry], _ kind: String, _ known: [String], _ report: DiagnosticReport
  ) {
    guard !entries.isEmpty else { return }
    let names = Set(known)
    for entry in entries where !names.contains(entry.original.text) {
      guard let range = entry.original.range else { continue }
      report.warning(
        "the description has no \(kind) '\(entry.original.text)'", at: range,
        help: Suggestion.closest(to: entry.original.text, in: known).map { "did you mean '\($0)'?" }
      )
    }
  }
}

extension SchemaTable {
  /// The names of the schemas that are components.
  fileprivate var componentNames: [String] {
    ids.compactMap { id in
      guard case .component(let name) = self[id].name else { return nil }
      return name
    }
  }
}
