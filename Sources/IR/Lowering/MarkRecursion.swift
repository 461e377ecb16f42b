/// Marks the properties and unions that would hold themselves if they were stored inline.
///
/// Optionals and enums hold their payload in place, arrays and maps do not. A chain of values in
/// place that is only deep, not endless, is cut as well: a compiler lays it out in time and memory
/// that grow with its depth.
struct MarkRecursion {
  /// How many values may lie within each other before one is boxed.
  static let maximumInlineDepth = 12

  private var schemas: SchemaTable
  private var states: [State]
  private var stack: [Frame] = []

  /// How far the walk has come with a schema.
  private enum State {
    case unvisited
    case open
    /// Done; how many values lie within each other from here on.
    case closed(depth: Int)
  }

  /// A schema that is being walked.
  private struct Frame {
    let schema: SchemaID
    let targets: [SchemaUse]
    var next = 0
    var depth = 0
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
    while let frame = stack.last {
      guard frame.next < frame.targets.count else {
        close(frame)
        continue
      }
      let target = frame.targets[frame.next].schema
      switch states[target.index] {
      case .unvisited: open(target)
      case .open: cut(frame.schema, edge: frame.next)
      case .closed(let depth): take(depth: depth, in: frame)
      }
    }
  }

  private mutating func open(_ id: SchemaID) {
    states[id.index] = .open
    stack.append(Frame(schema: id, targets: inlineTargets(of: id)))
  }

  private mutating func close(_ frame: Frame) {
    states[frame.schema.index] = .closed(depth: frame.depth)
    stack.removeLast()
  }

  /// Goes on to the next edge; one that leads too deep is cut.
  private mutating func take(depth: Int, in frame: Frame) {
    if depth + 1 > Self.maximumInlineDepth {
      cut(frame.schema, edge: frame.next)
    } else {
      stack[stack.count - 1].depth = max(frame.depth, depth + 1)
      stack[stack.count - 1].next += 1
    }
  }

  /// Moves the value at the end of an edge out of line.
  private mutating func cut(_ id: SchemaID, edge: Int) {
    stack[stack.count - 1].next += 1
    switch schemas[id].kind {
    case .object(var shape):
      shape.properties[edge].isRecursive = true
      schemas[id].kind = .object(shape)
    case .union(var union):
      union.isRecursive = true
      schemas[id].kind = .union(union)
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
