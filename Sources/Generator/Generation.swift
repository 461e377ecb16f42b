import Diagnostics

/// One run over a config: renders every client first, then says what has to change on the disk.
package struct Generation {
  private let configuration: Configuration
  private let session: Session
  /// The clients of this run, in the order of the config.
  private let clients: [ClientSettings]

  /// `names` picks clients; nil takes all of them.
  package init(_ configuration: Configuration, names: [String]? = nil, session: Session) {
    self.configuration = configuration
    self.session = session
    clients = configuration.clients.filter { names?.contains($0.name.text) ?? true }
  }

  /// The plan, or nil after an error was reported: then nothing is to be written.
  package func plan() -> OutputPlan? {
    let previous = previousLock()
    let outcomes = clients.compactMap(generate)
    if configuration.isStrict { session.report.promoteWarnings() }
    guard !session.report.hasErrors else { return nil }
    let folders = outcomes.map { OutputFolder(path: $0.folder, files: $0.files) }
    var plan = OutputPlan(
      folders, owned: previous.map(ownedFiles) ?? [], base: configuration.trustedFolder)
    plan.addLock(
      path: configuration.lockPath, text: newLock(outcomes.map(\.lock), after: previous).text)
    return plan
  }

  /// What one client came to.
  private struct Outcome {
    let folder: String
    let files: [GeneratedFile]
    let lock: Lockfile.Client
  }

  private func generate(_ client: ClientSettings) -> Outcome? {
    let path = configuration.path(client.spec.text)
    guard let source = session.read(path, namedBy: client.spec),
      let files = Pipeline(settings: client, session: session).files(from: source)
    else { return nil }
    let lock = Lockfile.Client(
      name: client.name.text, output: lockedOutput(client),
      settings: SHA256.hexDigest(of: client.fingerprint.utf8),
      inputs: [.init(path: lockedInput(client), hash: SHA256.hexDigest(of: source.bytes))],
      outputs: files.map { .init(path: $0.path, hash: SHA256.hexDigest(of: $0.bytes)) })
    return Outcome(folder: configuration.path(client.output.text), files: files, lock: lock)
  }

  /// The output folder as the lock names it: from the lock's own place.
  private func lockedOutput(_ client: ClientSettings) -> String {
    configuration.file != nil ? client.output.text : "."
  }

  /// The description as the lock names it; without a config, by its bare name, since the way to it
  /// differs from machine to machine.
  private func lockedInput(_ client: ClientSettings) -> String {
    configuration.file != nil ? client.spec.text : FilePath.name(of: client.spec.text)
  }

  private func previousLock() -> Lockfile? {
    guard FileSystem.kind(of: configuration.lockPath) != nil,
      let file = session.read(configuration.lockPath)
    else { return nil }
    return LockfileReader.read(file, report: session.report)
  }

  /// The files that the tool wrote before. Those of a client that is in the config and not in this
  /// run stay; so do those in a folder that the config has no say over, whatever the lock claims.
  private func ownedFiles(_ lock: Lockfile) -> [OwnedFile] {
    let lockFolder = FilePath.folder(of: configuration.lockPath)
    let outputs = configuration.clients.map { configuration.path($0.output.text) }
    return lock.clients.flatMap { client -> [OwnedFile] in
      let folder = FilePath.normalized(FilePath.join(lockFolder, client.output))
      let isKnown = outputs.contains { FilePath.normalized($0) == folder }
      guard isKnown || FilePath.isInside(folder, folder: configuration.trustedFolder) else {
        return []
      }
      let isRemovable = !isLeftOut(client.name)
      return client.outputs.map { entry in
        OwnedFile(
          folder: folder, relativePath: entry.path, hash: entry.hash, isRemovable: isRemovable)
      }
    }
  }

  /// Whether a client is in the config, but not in this run.
  private func isLeftOut(_ name: String) -> Bool {
    configuration.clients.contains { $0.name.text == name }
      && !clients.contains { $0.name.text == name }
  }

  private func newLock(_ made: [Lockfile.Client], after previous: Lockfile?) -> Lockfile {
    let kept = previous?.clients.filter { isLeftOut($0.name) } ?? []
    return Lockfile(version: ToolVersion.current, clients: made + kept)
  }
}
