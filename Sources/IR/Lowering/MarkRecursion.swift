/// Marks the properties and unions that would hold themselves if they were stored inline.
///
/// Optionals and enums hold their payload in place, arrays and maps do not. What is only deep or
/// large, not endless, is cut as well: for each type a compiler writes out how every value in place is
/// copied, assigned and destroyed, once for each optional around it.
struct MarkRecursion {
  /// How many values may lie within each other before one is boxed.
  static let maximumInlineDepth = 12
  /// How many values one may hold in place, those within each other included, before the largest are
  /// boxed.
  static let maximumInlineValues = 64
  /// What holds fewer values than this in place stays there: its box would cost as much.
  static let minimumBoxedValues = 8

  private var schemas: SchemaTable
  private var states: [State]
  private var stack: [Frame] = []

  /// How far the walk has come with a schema.
  private enum State {
    case unvisited
    case open
    /// Done.
    case closed(Extent)
  }

  /// What a value takes in place.
  private struct Extent {
    /// How many values lie within each other.
    var depth = 0
    /// How many values there are, itself included.
    var count = 1
  }

  /// A schema that is being walked.
  private struct Frame {
    let schema: SchemaID
    let targets: [SchemaUse]
    var next = 0
    /// The edges that lead to a value which is not in place.
    var cuts: Set<Int> = []
  }

  /// Returns the table with its cycles marked.
  static func run(_ schemas: SchemaTable) -> SchemaTable {
    var pass = MarkRecursion(schemas: schemas)
    for id in schemas.ids { pass.walk(from: id) }
    return pass.schemas
  }

  private init(schemas: SchemaTable) {
    self.schemas = schemas
    states = Array(repeating: .unvisited, count: schemas.count)
  }

  /// Depth first, with a stack of its own: a document may chain more schemas than a thread's holds.
  private mutating func walk(from root: SchemaID) {
    guard case .unvisited = states[root.index] else { return }
    open(root)
    while !stack.isEmpty {
      let top = stack.count - 1
      let edge = stack[top].next
      guard edge < stack[top].targets.count else {
        close(stack.removeLast())
        continue
      }
      let target = stack[top].targets[edge].schema
      switch states[target.index] {
      case .unvisited:
        open(target)
        continue
      case .open: stack[top].cuts.insert(edge)
      case .closed(let extent):
        if extent.depth >= Self.maximumInlineDepth { stack[top].cuts.insert(edge) }
      }
      stack[top].next += 1
    }
  }

  private mutating func open(_ id: SchemaID) {
    states[id.index] = .open
    stack.append(Frame(schema: id, targets: inlineTargets(of: id)))
  }

  /// Says what a schema takes in place when all that it holds is known; what is too much goes out.
  private mutating func close(_ frame: Frame) {
    let extents = frame.targets.map { extent(of: $0.schema) }
    var cuts = frame.cuts
    var count = 1 + extents.indices.reduce(0) { $0 + (cuts.contains($1) ? 1 : extents[$1].count) }
    let largestFirst = extents.indices.filter {
      !cuts.contains($0) && extents[$0].count >= Self.minimumBoxedValues
    }.sorted { (extents[$1].count, $0) < (extents[$0].count, $1) }
    for edge in largestFirst where count > Self.maximumInlineValues {
      cuts.insert(edge)
      count -= extents[edge].count - 1
    }
    let held = extents.indices.filter { !cuts.contains($0) }
    let depth = held.reduce(0) { max($0, extents[$1].depth + 1) }
    let isIndirect = cut(cuts, of: frame.schema)
    states[frame.schema.index] = .closed(isIndirect ? Extent() : Extent(depth: depth, count: count))
  }

  private func extent(of id: SchemaID) -> Extent {
    if case .closed(let extent) = states[id.index] { extent } else { Extent() }
  }

  /// Moves the values at the ends of these edges out of line: for a union, those of all its cases.
  private mutating func cut(_ edges: Set<Int>, of id: SchemaID) -> Bool {
    guard !edges.isEmpty else { return false }
    switch schemas[id].kind {
    case .object(var shape):
      for edge in shape.properties.indices where edges.contains(edge) {
        shape.properties[edge].isRecursive = true
      }
      schemas[id].kind = .object(shape)
      return false
    case .union(var union):
      union.isRecursive = true
      schemas[id].kind = .union(union)
      return true
    case .anything, .primitive, .enumeration, .array, .map:
      preconditionFailure("only objects and unions hold values in place")
    }
  }

  /// What a value of a schema holds in place, in the order of its properties or variants.
  private func inlineTargets(of id: SchemaID) -> [SchemaUse] {
    switch schemas[id].kind {
    case .object(let shape): shape.properties.map(\.schema)
    case .union(let union): union.variants.map(\.schema)
    case .anything, .primitive, .enumeration, .array, .map: []
    }
  }
}
