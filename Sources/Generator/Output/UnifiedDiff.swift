/// Two versions of a file as a unified diff that `patch -p1` and `git apply` accept.
package struct UnifiedDiff {
  /// Unchanged lines shown on each side of a change.
  private static let context = 3

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let steps: [LineDifference.Step]
  /// How many old lines, and how many new ones, the steps before each index use up.
  private let oldBefore: [Int]
  private let newBefore: [Int]

  /// The diff, or nothing where the versions are equal; a version that is nil is no file at all.
  package static func bytes(path: String, old: [UInt8]?, new: [UInt8]?) -> [UInt8] {
    guard old != new else { return [] }
    let diff = UnifiedDiff(old: lines(old ?? []), new: lines(new ?? []))
    let from = old == nil ? "/dev/null" : "a/\(path)"
    let to = new == nil ? "/dev/null" : "b/\(path)"
    return Array("--- \(from)\n+++ \(to)\n".utf8) + diff.hunks().flatMap(diff.render)
  }

  private init(old: [ArraySlice<UInt8>], new: [ArraySlice<UInt8>]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    self.old = old
    self.new = new
    steps = LineDifference.steps(from: old.map(number), to: new.map(number))
    oldBefore = Self.sums(steps.map { if case .insert = $0 { 0 } else { 1 } })
    newBefore = Self.sums(steps.map { if case .remove = $0 { 0 } else { 1 } })
  }

  private static func sums(_ counts: [Int]) -> [Int] {
    counts.reduce(into: [0]) { sums, count in sums.append((sums.last ?? 0) + count) }
  }

  /// Lines with their line breaks; only the last one can lack it.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// The runs of steps to show: every change with its context, joined where they meet.
  private func hunks() -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, step) in steps.enumerated() {
      if case .keep = step { continue }
      let start = max(0, index - Self.context)
      let end = min(steps.count, index + Self.context + 1)
      if let last = hunks.last, last.upperBound >= start {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private func render(_ hunk: Range<Int>) -> [UInt8] {
    var body: [UInt8] = []
    for step in steps[hunk] {
      switch step {
      case .keep(let index, _): body += marked(" ", old[index])
      case .remove(let index): body += marked("-", old[index])
      case .insert(let index): body += marked("+", new[index])
      }
    }
    return Array("@@ -\(span(hunk, oldBefore)) +\(span(hunk, newBefore)) @@\n".utf8) + body
  }

  /// `start,count` of one side; the count is left out where it is 1, and the start of an empty
  /// side is the line before it.
  private func span(_ hunk: Range<Int>, _ linesBefore: [Int]) -> String {
    let before = linesBefore[hunk.lowerBound]
    let count = linesBefore[hunk.upperBound] - before
    if count == 1 { return "\(before + 1)" }
    return "\(count == 0 ? before : before + 1),\(count)"
  }

  private func marked(_ mark: String, _ line: ArraySlice<UInt8>) -> [UInt8] {
    let text = Array(mark.utf8) + line
    return line.last == 0x0A ? text : text + Array("\n\\ No newline at end of file\n".utf8)
  }
}
