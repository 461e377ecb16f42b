/// Finds the name that a misspelt one was probably meant to be.
package enum Suggestion {
  /// The closest candidate within a third of the name's length, or nil where none is close.
  ///
  /// Candidates are compared by edit distance; of two that are equally close the first wins.
  package static func closest(to name: String, in candidates: some Sequence<String>) -> String? {
    let name = Array(name.utf8.prefix(maximumLength))
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let limit = best.map { $0.distance - 1 } ?? max(1, name.count / 3)
      let bytes = Array(candidate.utf8.prefix(maximumLength))
      guard limit >= 0, abs(bytes.count - name.count) <= limit else { continue }
      let distance = editDistance(name, bytes)
      if distance <= limit { best = (distance, candidate) }
    }
    return best?.name
  }

  /// Names longer than this are compared by their beginnings, which bounds the work.
  private static let maximumLength = 128

  /// Levenshtein's distance in bytes.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substitution = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
