/// The shortest way from one list of lines to another, after E. Myers, "An O(ND) Difference
/// Algorithm and Its Variations" (1986), the greedy algorithm of figure 2.
struct LineDifference {
  /// One step of the way; both indexes count lines from 0.
  enum Step: Equatable {
    case keep(old: Int, new: Int)
    case remove(old: Int)
    case insert(new: Int)
  }

  /// Above this many changed lines the rest counts as replaced: that bounds time and memory.
  static let maximumChanges = 3_000

  private let old: [Int]
  private let new: [Int]
  /// For each number of changes, how far along `old` each diagonal was before that round.
  private var trace: [[Int32]] = []

  /// The steps in the order of the text, removals before insertions.
  static func steps(from old: [Int], to new: [Int]) -> [Step] {
    let shared = min(old.count, new.count)
    var head = 0
    while head < shared, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shared - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    var middle = LineDifference(
      old: Array(old[head..<(old.count - tail)]), new: Array(new[head..<(new.count - tail)]))
    var steps = (0..<head).map { Step.keep(old: $0, new: $0) }
    steps += middle.solve().map { $0.moved(by: head) }
    steps += (0..<tail).reversed().map {
      Step.keep(old: old.count - 1 - $0, new: new.count - 1 - $0)
    }
    return grouped(steps)
  }

  private init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
  }

  private mutating func solve() -> [Step] {
    guard !old.isEmpty, !new.isEmpty, let changes = search() else {
      return old.indices.map { .remove(old: $0) } + new.indices.map { .insert(new: $0) }
    }
    return walkBack(changes: changes)
  }

  /// The number of changes on the shortest way, or nil where there are too many.
  private mutating func search() -> Int? {
    let limit = min(old.count + new.count, Self.maximumChanges)
    // Diagonal k (old index minus new index) is at k + limit + 1.
    var reach = [Int32](repeating: 0, count: 2 * limit + 3)
    for changes in 0...limit {
      let window = (limit + 1 - changes)...(limit + 1 + changes)
      trace.append(Array(reach[(window.lowerBound - 1)...(window.upperBound + 1)]))
      for diagonal in stride(from: -changes, through: changes, by: 2) {
        let at = diagonal + limit + 1
        let end = extend(Self.start(reach[at - 1], reach[at + 1], diagonal, changes), diagonal)
        reach[at] = Int32(end)
        if end >= old.count, end - diagonal >= new.count { return changes }
      }
    }
    return nil
  }

  /// Where a round begins on a diagonal: one line down or one line to the right of a neighbour.
  private static func start(
    _ below: Int32, _ above: Int32, _ diagonal: Int, _ changes: Int
  ) -> Int {
    if diagonal == -changes || (diagonal != changes && below < above) { return Int(above) }
    return changes == 0 ? 0 : Int(below) + 1
  }

  /// Follows equal lines.
  private func extend(_ start: Int, _ diagonal: Int) -> Int {
    var x = start
    while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
    return x
  }

  private func walkBack(changes: Int) -> [Step] {
    var steps: [Step] = []
    var (x, y) = (old.count, new.count)
    for changes in stride(from: changes, to: 0, by: -1) {
      let reach = trace[changes]
      let diagonal = x - y
      let at = diagonal + changes + 1
      let isDown = diagonal == -changes || (diagonal != changes && reach[at - 1] < reach[at + 1])
      let start = Int(isDown ? reach[at + 1] : reach[at - 1] + 1)
      while x > start {
        (x, y) = (x - 1, y - 1)
        steps.append(.keep(old: x, new: y))
      }
      if isDown { y -= 1 } else { x -= 1 }
      steps.append(isDown ? .insert(new: y) : .remove(old: x))
    }
    while x > 0 {
      (x, y) = (x - 1, y - 1)
      steps.append(.keep(old: x, new: y))
    }
    return steps.reversed()
  }

  /// Between two kept lines, every removal before every insertion, as readers of diffs expect.
  private static func grouped(_ steps: [Step]) -> [Step] {
    var result: [Step] = []
    var insertions: [Step] = []
    for step in steps {
      switch step {
      case .insert: insertions.append(step)
      case .remove: result.append(step)
      case .keep:
        result += insertions
        insertions.removeAll(keepingCapacity: true)
        result.append(step)
      }
    }
    return result + insertions
  }
}

extension LineDifference.Step {
  fileprivate func moved(by lines: Int) -> Self {
    switch self {
    case .keep(let old, let new): .keep(old: old + lines, new: new + lines)
    case .remove(let old): .remove(old: old + lines)
    case .insert(let new): .insert(new: new + lines)
    }
  }
}
