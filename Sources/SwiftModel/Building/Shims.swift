enum SignatureLayoutShim {
  static let width = 100
  static func lines(head: String, parameters: [String], tail: String, indent: Int) -> Signature {
    let one = "\(head)(\(parameters.joined(separator: ", ")))\(tail)"
    if indent + one.count <= width { return Signature(lines: [one]) }
    var lines: [String] = []
    var line = "  "
    for (i, p) in parameters.enumerated() {
      let text = p + (i < parameters.count - 1 ? "," : "")
      if line.count > 2, indent + line.count + 1 + text.count > width {
        lines.append(line)
        line = "  "
      }
      line += (line.count > 2 ? " " : "") + text
    }
    lines.append(line)
    return Signature(lines: ["\(head)("] + lines + [")\(tail)"])
  }
}
typealias SignatureLayout = SignatureLayoutShim
enum SwiftStringLiteral {
  static func text(_ s: String) -> String {
    "\"" + s.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
enum DocComment {
  static func lines(_ text: String, width: Int) -> [String] {
    text.isEmpty
      ? []
      : text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { l -> [String] in
        if l.isEmpty { return [""] }
        let lead = String(l.prefix { $0 == " " })
        let hang = lead + (l.dropFirst(lead.count).hasPrefix("- ") ? "  " : "")
        var out: [String] = []
        var line = lead
        for w in l.split(separator: " ") {
          if line.count + w.count + 1 > width, line.contains(where: { $0 != " " }) {
            out.append(line)
            line = hang
          }
          line += (line.allSatisfy { $0 == " " } ? "" : " ") + w
        }
        out.append(line)
        return out
      }
  }
}
