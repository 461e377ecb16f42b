/// Breaks signatures and calls so that they fit, in the form in which `swift format` leaves them.
///
/// One line if it fits; else the parameters on one indented line; else a line for each. This is the
/// one place that decides it.
package enum SignatureLayout {
  /// The columns that a line may have.
  package static let width = 100

  /// - Parameters:
  ///   - head: What stands before the parenthesis: `public func list`, `try await send`.
  ///   - tail: What stands behind it: ` async throws(CalComError) -> Calendar {`, `.value`.
  ///   - indent: The column at which the lines will begin; they come without it.
  package static func lines(
    head: String, parameters: [String], tail: String, indent: Int
  ) -> Signature {
    let joined = parameters.joined(separator: ", ")
    let single = "\(head)(\(joined))\(tail)"
    if indent + single.count <= width { return Signature(lines: [single]) }
    if parameters.isEmpty {
      return Signature(lines: close(head + "()", tail, indent: indent))
    }
    var lines = [head + "("]
    if indent + 2 + joined.count <= width {
      lines.append("  " + joined)
    } else {
      for (index, parameter) in parameters.enumerated() {
        let comma = index < parameters.count - 1 ? "," : ""
        lines += self.parameter(parameter + comma, indent: indent)
      }
    }
    return Signature(lines: lines + close(")", tail, indent: indent))
  }

  /// A parameter of its own line, broken behind its name where even that is too long.
  private static func parameter(_ text: String, indent: Int) -> [String] {
    let name = text.prefix { $0 != ":" && $0 != "\"" }
    let rest = text.dropFirst(name.count)
    guard indent + 2 + text.count > width, rest.hasPrefix(": ") else { return ["  " + text] }
    return ["  \(name):", "    \(rest.dropFirst(2))"]
  }

  /// The end of a signature: on one line, or broken before `->` and before the brace.
  private static func close(_ parenthesis: String, _ tail: String, indent: Int) -> [String] {
    let opensBody = tail.hasSuffix(" {")
    guard opensBody, indent + parenthesis.count + tail.count > width else {
      return [parenthesis + tail]
    }
    let words = tail.dropLast(2)
    let arrow = words.firstRange(of: " -> ")
    let effects = words[..<(arrow?.lowerBound ?? words.endIndex)]
    var lines = [parenthesis + effects]
    if indent + parenthesis.count + effects.count > width || arrow == nil {
      lines = [parenthesis, " " + effects]
    }
    if let arrow { lines.append("  " + words[arrow.lowerBound...].dropFirst()) }
    return lines + ["{"]
  }
}
