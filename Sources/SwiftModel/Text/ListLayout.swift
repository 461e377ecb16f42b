/// Breaks lists of literals so that they fit, in the form in which `swift format` leaves them.
package enum ListLayout {
  /// One line if it fits; else filled lines between the brackets, with a comma behind each item.
  ///
  /// - Parameters:
  ///   - head: What stands before the bracket: `x = try fields.remaining(besides: `.
  ///   - tail: What stands behind it: `)`.
  ///   - indent: The column at which the lines will begin; they come without it.
  package static func lines(
    head: String, items: [String], tail: String, indent: Int
  ) -> [String] {
    let single = "\(head)[\(items.joined(separator: ", "))]\(tail)"
    guard indent + single.count > SignatureLayout.width, !items.isEmpty else { return [single] }
    var lines = [head + "["]
    var line = ""
    for item in items {
      if !line.isEmpty, indent + 4 + line.count + item.count > SignatureLayout.width {
        lines.append("  " + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + item + ","
    }
    return lines + ["  " + line, "]" + tail]
  }
}
