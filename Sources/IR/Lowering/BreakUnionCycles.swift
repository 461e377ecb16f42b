import Diagnostics

/// Takes a variant out of a union where it leads, through unions alone, back to the union itself.
///
/// It allows no value that the other variants do not, and a reader that tried it would never end.
struct BreakUnionCycles {
  private var schemas: SchemaTable
  private let report: DiagnosticReport
  private var states: [State]
  /// The unions on the way down, and the next variant of each.
  private var path: [(id: SchemaID, next: Int)] = []

  /// How far the walk has come with a schema.
  private enum State {
    case unvisited
    case open
    case closed
  }

  /// Returns the table in which no union consists of itself.
  static func run(_ schemas: SchemaTable, report: DiagnosticReport) -> SchemaTable {
    let states = Array(repeating: State.unvisited, count: schemas.count)
    var pass = BreakUnionCycles(schemas: schemas, report: report, states: states)
    for id in schemas.ids where pass.union(id) != nil { pass.walk(from: id) }
    return pass.schemas
  }

  private init(schemas: SchemaTable, report: DiagnosticReport, states: [State]) {
    self.schemas = schemas
    self.report = report
    self.states = states
  }

  private mutating func walk(from root: SchemaID) {
    enter(root)
    while let (id, next) = path.last {
      guard let union = union(id), next < union.variants.count else {
        states[id.index] = .closed
        path.removeLast()
        continue
      }
      let target = union.variants[next].schema.schema
      if states[target.index] == .open {
        remove(next, from: id, union)
      } else {
        path[path.count - 1].next += 1
        if self.union(target) != nil { enter(target) }
      }
    }
  }

  private mutating func enter(_ id: SchemaID) {
    guard states[id.index] == .unvisited else { return }
    states[id.index] = .open
    path.append((id, 0))
  }

  private mutating func remove(_ index: Int, from id: SchemaID, _ union: Union) {
    report.warning(
      "this variant is the union itself and is left out", at: union.variants[index].origin)
    var union = union
    union.variants.remove(at: index)
    if case .trial = union.selection {
      union.selection = .trial(order: Array(union.variants.indices))
    }
    schemas[id].kind = union.variants.isEmpty ? .anything : .union(union)
  }

  private func union(_ id: SchemaID) -> Union? {
    guard case .union(let union) = schemas[id].kind else { return nil }
    return union
  }
}
