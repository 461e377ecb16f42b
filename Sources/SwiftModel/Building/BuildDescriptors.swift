import IR

extension BuildOperations {
  /// What the runtime has to know of an operation: `static let list = APIOperation<...>(...)`.
  func descriptor(
    _ operation: Operation, _ name: String, _ success: Success
  ) -> OperationDescriptor {
    let failures = failures(of: operation)
    var lines = call(operation)
    let answers = list("success", success.answers, isLast: failures.isEmpty)
    if lines.count == 1, answers.count == 1, fits("\(lines[0]) \(answers[0])") {
      lines = ["\(lines[0]) \(answers[0])"]
    } else {
      lines += answers
    }
    if !failures.isEmpty { lines += list("failures", failures, isLast: true) }
    return OperationDescriptor(name: ReservedWords.escape(name, in: .member), arguments: lines)
  }

  /// The method, the path, the operation's own server and the security requirements, on one line
  /// where they fit.
  private func call(_ operation: Operation) -> [String] {
    let path = SwiftStringLiteral.text(operation.path.text)
    let head = "\(method(operation.method)), \(path),"
    var parts: [String] = []
    if let server = servers.list.own(operation, report) {
      parts.append("server: \(servers.expression(server)),")
    }
    if let security = security(of: operation) { parts.append("security: \(security),") }
    return parts.reduce([head]) { lines, part in
      let line = "\(lines[lines.count - 1]) \(part)"
      // One column is kept free, as `swift format` does before a list that goes on.
      return fits(line + " ") ? lines.dropLast() + [line] : lines + [part]
    }
  }

  /// A list of answers, on one line where they fit, else each on lines of its own.
  private func list(_ label: String, _ answers: [AnswerCall], isLast: Bool) -> [String] {
    let end = isLast ? ")" : ","
    let line = "\(label): [\(answers.map(\.text).joined(separator: ", "))]\(end)"
    if fits(line) { return [line] }
    let calls = answers.flatMap { answer in
      SignatureLayout.lines(
        head: answer.factory, parameters: answer.arguments, tail: answers.count > 1 ? "," : "",
        indent: indent + 4
      ).lines
    }
    return ["\(label): ["] + calls.map { "  " + $0 } + ["]\(end)"]
  }

  private func fits(_ line: String) -> Bool {
    indent + 2 + line.count <= SignatureLayout.width
  }

  /// The runtime's name of a method, or the method by its own.
  private func method(_ method: String) -> String {
    let known = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "QUERY"]
    return known.contains(method)
      ? "." + method.lowercased() : "HTTPMethod(rawValue: \(SwiftStringLiteral.text(method)))"
  }

  /// The alternatives as a literal; nil where no credential is ever needed.
  private func security(of operation: Operation) -> String? {
    let alternatives = operation.security.map { requirement in
      requirement.schemes.filter { !silentSchemes.contains($0) }
    }
    guard alternatives.contains(where: { !$0.isEmpty }) else { return nil }
    let literals = alternatives.map { schemes in
      "[\(schemes.map { SwiftStringLiteral.text($0) }.joined(separator: ", "))]"
    }
    return "[\(literals.joined(separator: ", "))]"
  }
}
