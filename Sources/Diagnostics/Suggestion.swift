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

  /// Levenshtein's distance in bytes, two that have changed places counting as one edit.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var distance = min(last[j] + (left[i] == right[j] ? 0 : 1), row[j] + 1, last[j + 1] + 1)
        let isSwapped = i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j]
        if isSwapped { distance = min(distance, beforeLast[j - 1] + 1) }
        row.append(distance)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
