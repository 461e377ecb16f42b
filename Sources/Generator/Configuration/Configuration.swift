/// What to generate, from what and where to: the content of a `calque.yaml`, or of a command line.
package struct Configuration: Sendable {
  /// The file that says so; nil for a command line.
  package let file: String?
  /// The folder that every path of the config is seen from.
  package let folder: String
  /// Symbolic links below this folder are refused; those above it are the user's business.
  package let trustedFolder: String
  /// Where the lock is: beside the config, or in the output folder where there is no config.
  package let lockPath: String
  /// Whether a warning stops the run like an error.
  package var isStrict: Bool
  package let clients: [ClientSettings]

  /// The config that a file holds.
  package init(file: String, isStrict: Bool, clients: [ClientSettings]) {
    self.file = file
    folder = FilePath.folder(of: file)
    trustedFolder = folder
    lockPath = FilePath.join(folder, Lockfile.name)
    self.isStrict = isStrict
    self.clients = clients
  }

  /// The config that a command line amounts to: one client, and paths from where the tool runs.
  package init(client: ClientSettings, isStrict: Bool) {
    file = nil
    folder = "."
    trustedFolder = client.output.text
    lockPath = FilePath.join(client.output.text, Lockfile.name)
    self.isStrict = isStrict
    clients = [client]
  }

  /// A path of the config, seen from where the tool runs.
  package func path(_ text: String) -> String { FilePath.join(folder, text) }
}
