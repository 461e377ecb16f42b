/// One statement that compares a value with a bound, before it is known where it stands.
struct Check {
  /// The method of the runtime's `ModelCheck`.
  let rule: String
  let arguments: [String]
  /// What the elements are compared with; empty for any other rule.
  var elements: [Check] = []

  /// The statement as called on a local; an argument to a line, or as many as fit.
  func lines(on receiver: String, indent: Int) -> [String] {
    let call = "\(receiver).\(rule)(\(arguments.joined(separator: ", ")))"
    guard !elements.isEmpty else {
      return indent + call.count <= SignatureLayout.width
        ? [call] : broken(receiver, indent: indent)
    }
    let inner = elements.map { $0.lines(on: "$0", indent: indent + 2) }
    if inner.count == 1, inner[0].count == 1 {
      let line = "\(call) { \(inner[0][0]) }"
      if indent + line.count <= SignatureLayout.width { return [line] }
    }
    return ["\(call) {"] + inner.joined().map { "  " + $0 } + ["}"]
  }

  /// The parenthesis stands behind the last argument, or below it where that is too long already.
  private func broken(_ receiver: String, indent: Int) -> [String] {
    var lines: [String] = []
    for (index, argument) in arguments.enumerated() {
      let item = argument + (index < arguments.count - 1 ? "," : ")")
      if let last = lines.last, indent + 3 + last.count + item.count <= SignatureLayout.width {
        lines[lines.count - 1] = last + " " + item
      } else {
        lines.append(item)
      }
    }
    let call = ["\(receiver).\(rule)("] + lines.map { "  " + $0 }
    guard let last = call.last, indent + last.count > SignatureLayout.width else { return call }
    return call.dropLast() + [String(last.dropLast()), ")"]
  }
}
