import Diagnostics
import YAML

/// Reads a `calque.lock`. The tool deletes by it, so nothing in it is taken on trust.
package struct LockfileReader {
  private let report: DiagnosticReport

  /// The lock of a file, or nil after a fault was reported.
  package static func read(_ file: SourceFile, report: DiagnosticReport) -> Lockfile? {
    let own = DiagnosticReport()
    defer { own.diagnostics.map(withHelp).forEach(report.add) }
    guard let root = NodeParser.parse(file, report: own) else { return nil }
    let lock = LockfileReader(report: own).lock(root)
    return own.hasErrors ? nil : lock
  }

  /// Whatever is wrong with a lock, such as the marks of a merge, there is one way out.
  private static func withHelp(_ fault: Diagnostic) -> Diagnostic {
    Diagnostic(
      fault.severity, fault.message, at: fault.place, notes: fault.notes,
      help: "where the lock cannot be restored, run `calque generate --force`")
  }

  private func lock(_ root: Node) -> Lockfile? {
    guard let version = root["calque"]?.string, let clients = root["clients"] else {
      return fault("this is no lock of calque", root)
    }
    return Lockfile(
      version: version,
      clients: clients.members.compactMap { client($0.key.text, $0.value) })
  }

  private func client(_ name: String, _ node: Node) -> Lockfile.Client? {
    guard let output = node["output"]?.string, let settings = node["settings"].flatMap(hash) else {
      return fault("client '\(name)' needs 'output' and 'settings'", node)
    }
    return Lockfile.Client(
      name: name, output: output, settings: settings, inputs: entries(node["inputs"]),
      outputs: entries(node["outputs"], mustStayInside: true))
  }

  private func entries(_ node: Node?, mustStayInside: Bool = false) -> [Lockfile.Entry] {
    guard let node else { return [] }
    return node.members.compactMap { member in
      let path = member.key.text
      guard !mustStayInside || FilePath.isPlainRelative(path) else {
        return fault("the path '\(path)' leaves the output folder", member.key)
      }
      return hash(member.value).map { Lockfile.Entry(path: path, hash: $0) }
    }
  }

  /// 64 hexadecimal digits; plain ones can read like a number, so the text counts.
  private func hash(_ node: Node) -> String? {
    let text = node.text
    let isHash = text.utf8.count == 64 && text.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    return isHash ? text : fault("a SHA-256 has 64 hexadecimal digits", node)
  }

  private func fault<Value>(_ message: String, _ node: Node) -> Value? {
    report.error(message, at: node.range)
    return nil
  }
}
