/// What the tool made last time, and from what: the content of `calque.lock`.
///
/// It lies beside `calque.yaml`; where there is no config, in the output folder. Its paths are
/// seen from its own folder, so it says the same on every machine. A generated file whose hash it
/// holds is the tool's own, to replace and to remove; any other file is not.
package struct Lockfile: Equatable, Sendable {
  package static let name = "calque.lock"

  /// A file and the SHA-256 of its bytes.
  package struct Entry: Equatable, Sendable {
    package let path: String
    package let hash: String

    package init(path: String, hash: String) {
      self.path = path
      self.hash = hash
    }
  }

  /// What belongs to one client.
  package struct Client: Equatable, Sendable {
    package let name: String
    /// The output folder.
    package let output: String
    /// The hash of all that the config says about this client.
    package let settings: String
    package let inputs: [Entry]
    /// Paths from the output folder.
    package let outputs: [Entry]

    package init(
      name: String, output: String, settings: String, inputs: [Entry], outputs: [Entry]
    ) {
      self.name = name
      self.output = output
      self.settings = settings
      self.inputs = inputs.sorted { $0.path < $1.path }
      self.outputs = outputs.sorted { $0.path < $1.path }
    }
  }

  package let version: String
  package let clients: [Client]

  package init(version: String, clients: [Client]) {
    self.version = version
    self.clients = clients.sorted { $0.name < $1.name }
  }

  /// The file's text: YAML, sorted, a line for each fact, so that versions merge and compare well.
  package var text: String {
    var lines = [
      "# Written by calque: what it made, and from what. Check it in; do not edit it.",
      "calque: \(JSONText.quoted(version))",
      clients.isEmpty ? "clients: {}" : "clients:",
    ]
    for client in clients {
      lines.append("  \(JSONText.quoted(client.name)):")
      lines.append("    output: \(JSONText.quoted(client.output))")
      lines.append("    settings: \(client.settings)")
      lines += Self.lines("inputs", client.inputs)
      lines += Self.lines("outputs", client.outputs)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ title: String, _ entries: [Entry]) -> [String] {
    [entries.isEmpty ? "    \(title): {}" : "    \(title):"]
      + entries.map { "      \(JSONText.quoted($0.path)): \($0.hash)" }
  }
}
