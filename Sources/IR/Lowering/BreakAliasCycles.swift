import Diagnostics

/// Cuts arrays and maps that hold nothing but themselves: no value of theirs ever ends in a type.
///
/// Arrays and maps get no declaration of their own, so a cycle has to pass an object or a union.
struct BreakAliasCycles {
  private var schemas: SchemaTable
  private let report: DiagnosticReport

  /// Returns the table in which every cycle passes an object or a union.
  static func run(_ schemas: SchemaTable, report: DiagnosticReport) -> SchemaTable {
    var pass = BreakAliasCycles(schemas: schemas, report: report)
    var isSettled = Array(repeating: false, count: schemas.count)
    for id in schemas.ids where !isSettled[id.index] {
      for settled in pass.follow(id, isSettled) { isSettled[settled.index] = true }
    }
    return pass.schemas
  }

  /// Goes from an array or map to what it holds until that is something else, or comes round.
  private mutating func follow(_ start: SchemaID, _ isSettled: [Bool]) -> [SchemaID] {
    var path: [SchemaID] = []
    var seen: Set<SchemaID> = []
    var current: SchemaID? = start
    while let id = current, !isSettled[id.index] {
      guard seen.insert(id).inserted else {
        schemas[id].kind = .anything
        report.warning(
          "this schema holds only itself; its values are read as any JSON", at: schemas[id].origin)
        break
      }
      path.append(id)
      current = held(by: id)
    }
    return path
  }

  private func held(by id: SchemaID) -> SchemaID? {
    switch schemas[id].kind {
    case .array(let items): items.schema
    case .map(let values): values.schema
    case .anything, .primitive, .enumeration, .object, .union: nil
    }
  }
}
