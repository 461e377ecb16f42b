import Diagnostics

/// The merge key `<<` (yaml.org/type/merge): its members take its place, explicit ones win, and of
/// several sources the earlier.
extension NodeTreeBuilder {
  /// Whether a key is a plain `<<`.
  func isMergeKey(_ key: UInt32) -> Bool {
    let record = records[Int(key)]
    guard record.kind == .scalar, record.count == 2, !record.traits.contains(.isString) else {
      return false
    }
    return withText(of: key) { $0[0] == UInt8(ascii: "<") && $0[1] == UInt8(ascii: "<") }
  }

  /// Replaces merge keys among the pending members; false, and reported, past a limit.
  mutating func applyMergeKeys(first: Int) -> Bool {
    let members = Array(pending[first...])
    var names: Set<String> = []
    for position in stride(from: 0, to: members.count, by: 2)
    where !isMergeKey(members[position]) {
      names.insert(text(of: members[position]))
    }
    var merged: [UInt32] = []
    for position in stride(from: 0, to: members.count, by: 2) {
      let (key, value) = (members[position], members[position + 1])
      guard isMergeKey(key) else {
        merged += [key, value]
        continue
      }
      for source in mergeSources(value) {
        let count = Int(records[Int(source)].count)
        guard expand(by: count, at: range(of: key)) else { return false }
        appendMembers(of: source, to: &merged, unlessIn: &names)
      }
    }
    pending.replaceSubrange(first..., with: merged)
    return true
  }

  private func appendMembers(
    of source: UInt32, to merged: inout [UInt32], unlessIn names: inout Set<String>
  ) {
    let record = records[Int(source)]
    let first = Int(record.first)
    for link in stride(from: first, to: first + 2 * Int(record.count), by: 2)
    where names.insert(text(of: links[link])).inserted {
      merged += [links[link], links[link + 1]]
    }
  }

  /// The mappings that the value of a merge key names; anything else is reported.
  private func mergeSources(_ value: UInt32) -> [UInt32] {
    let record = records[Int(value)]
    var sources = [value]
    if record.kind == .sequence {
      sources = Array(links[Int(record.first)..<Int(record.first) + Int(record.count)])
    }
    return sources.filter { source in
      if records[Int(source)].kind == .mapping { return true }
      report.warning(
        "'<<' merges a mapping or a sequence of mappings, and this is neither",
        at: range(of: source), help: "put the key in quotes if it is meant as text")
      return false
    }
  }
}
