import Diagnostics

/// Says of each operation how its list is divided into pages: as a rule of the config says that
/// names it, else as its own extension says, else as the first rule for all operations that fits.
struct MarkPaging {
  private let schemas: SchemaTable
  private let rules: [PagingRule]
  private let report: DiagnosticReport
  /// The rules that fitted an operation, by their places in the list.
  private var used: Set<Int> = []

  /// Returns the operations, those marked that have pages.
  static func run(
    _ operations: [Operation], _ schemas: SchemaTable, rules: [PagingRule],
    report: DiagnosticReport
  ) -> [Operation] {
    var pass = MarkPaging(schemas: schemas, rules: rules, report: report)
    let marked = operations.map { operation in
      var operation = operation
      operation.paging = pass.paging(of: operation)
      return operation
    }
    pass.reportUnknown(operations.map(\.key.name))
    pass.reportUnused()
    return marked
  }

  private init(schemas: SchemaTable, rules: [PagingRule], report: DiagnosticReport) {
    self.schemas = schemas
    self.rules = rules
    self.report = report
  }

  private mutating func paging(of operation: Operation) -> Paging? {
    let name = operation.key.name
    if let rule = rules.first(where: { $0.operations.contains { $0.text == name } }) {
      return fitted(rule, operation)
    }
    if let rule = operation.pagingRule { return fitted(rule, operation) }
    for (index, rule) in rules.enumerated() where rule.operations.isEmpty {
      guard !rule.exceptions.contains(where: { $0.text == name }) else { continue }
      if rule.isLink, !operation.declaresLink { continue }
      if case .paging(let paging) = FitPaging(schemas: schemas, operation: operation).fit(rule) {
        used.insert(index)
        return paging
      }
    }
    return nil
  }

  /// A rule that is said of this very operation has to fit.
  private func fitted(_ rule: PagingRule, _ operation: Operation) -> Paging? {
    switch FitPaging(schemas: schemas, operation: operation).fit(rule) {
    case .paging(let paging): return paging
    case .none: return nil
    case .fault(let message, let range, let help):
      guard rule.isConfigured else {
        report.warning(message, at: range, help: help)
        return nil
      }
      report.add(
        Diagnostic(
          .error, message, at: .range(range),
          notes: [.init("the operation is here", at: operation.origin)], help: help))
      return nil
    }
  }

  private func reportUnknown(_ known: [String]) {
    let names = Set(known)
    for name in rules.flatMap({ $0.operations + $0.exceptions }) where !names.contains(name.text) {
      report.error(
        "the description has no operation '\(name.text)'", at: name.range,
        help: Suggestion.closest(to: name.text, in: known).map { "did you mean '\($0)'?" })
    }
  }

  private func reportUnused() {
    for (index, rule) in rules.enumerated() where rule.operations.isEmpty && !used.contains(index) {
      report.warning(
        "this rule of paging fits no operation", at: rule.origin,
        help: "name one under 'operations', and what does not fit is said")
    }
  }
}

extension PagingRule {
  fileprivate var isLink: Bool { if case .link = way { true } else { false } }
}

extension Operation {
  /// Whether a successful answer is said to have a `Link` header.
  fileprivate var declaresLink: Bool {
    responses.contains { response in
      response.status.isSuccess && response.headers.contains { $0.name.lowercased() == "link" }
    }
  }
}
