import Diagnostics

/// One run over a config: renders every client first, then says what has to change on the disk.
package struct Generation {
  private let configuration: Configuration
  private let session: Session
  /// The clients of this run, in the order of the config.
  private let clients: [ClientSettings]
  private let isForced: Bool

  /// `names` picks clients, nil takes all of them; `isForced` goes on where the lock is broken.
  package init(
    _ configuration: Configuration, names: [String]? = nil, isForced: Bool = false,
    session: Session
  ) {
    self.configuration = configuration
    self.isForced = isForced
    self.session = session
    clients = configuration.clients.filter { names?.contains($0.name.text) ?? true }
  }

  /// The plan, or nil after an error was reported: then nothing is to be written.
  package func plan() -> OutputPlan? {
    clients.forEach(checkOutput)
    guard !session.report.hasErrors else { return nil }
    let previous = previousLock()
    let outcomes = clients.compactMap { generate($0, after: previous) }
    if configuration.isStrict { session.report.promoteWarnings() }
    guard !session.report.hasErrors else { return nil }
    let folders = outcomes.map { OutputFolder(path: $0.folder, files: $0.files) }
    var plan = OutputPlan(
      folders, owned: previous.map(ownedFiles) ?? [], base: configuration.trustedFolder)
    plan.addLock(
      path: configuration.lockPath, text: newLock(outcomes.map(\.lock), after: previous).text)
    return plan
  }

  private func checkOutput(_ client: ClientSettings) {
    let path = configuration.path(client.output.text)
    guard FileSystem.kind(of: path) == .file else { return }
    session.report.add(
      Diagnostic(
        .error, "'\(path)' is a file, not a folder", at: client.output.place(orFile: path)))
  }

  /// What one client came to.
  private struct Outcome {
    let folder: String
    let files: [GeneratedFile]
    let lock: Lockfile.Client
  }

  private func generate(_ client: ClientSettings, after previous: Lockfile?) -> Outcome? {
    let path = configuration.path(client.spec.text)
    guard let source = session.read(path, namedBy: client.spec),
      case let pipeline = Pipeline(
        settings: client, session: session, pins: pins(of: client, in: previous)),
      let files = pipeline.files(from: source)
    else { return nil }
    let lock = Lockfile.Client(
      name: client.name.text, output: lockedOutput(client),
      settings: SHA256.hexDigest(of: client.fingerprint.utf8),
      inputs: pipeline.inputs.map { lockedInput($0, of: client) },
      outputs: files.map { .init(path: $0.path, hash: SHA256.hexDigest(of: $0.bytes)) })
    return Outcome(folder: configuration.path(client.output.text), files: files, lock: lock)
  }

  /// The output folder as the lock names it: from the lock's own place.
  private func lockedOutput(_ client: ClientSettings) -> String {
    configuration.file != nil ? client.output.text : "."
  }

  /// A description's path as the config says it; that of what it refers to, seen from the same place.
  private func lockedInput(
    _ input: DocumentLibrary.Input, of client: ClientSettings
  ) -> Lockfile.Entry {
    let folder = FilePath.folder(of: client.specName)
    let path = input.isRoot ? client.specName : DocumentPath.join(input.path, from: folder)
    return Lockfile.Entry(path: path, hash: SHA256.hexDigest(of: input.bytes))
  }

  /// What the documents from elsewhere were when they were fetched first.
  private func pins(of client: ClientSettings, in lock: Lockfile?) -> [String: String] {
    let inputs = lock?.clients.filter { $0.name == client.name.text }.flatMap(\.inputs) ?? []
    let remote = inputs.filter { DocumentPath.isRemote($0.path) }
    return Dictionary(remote.map { ($0.path, $0.hash) }) { first, _ in first }
  }

  private func previousLock() -> Lockfile? {
    guard FileSystem.kind(of: configuration.lockPath) != nil,
      let file = session.read(configuration.lockPath)
    else { return nil }
    let report = isForced ? DiagnosticReport() : session.report
    let lock = LockfileReader.read(file, report: report)
    if isForced, lock == nil {
      session.report.note(
        "this lock cannot be read, and is written anew", at: file.range.startPoint)
    }
    return lock
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
        reportForgotten(client, in: folder)
        return []
      }
      let isRemovable = !isLeftOut(client.name)
      return client.outputs.map { entry in
        OwnedFile(
          folder: folder, relativePath: entry.path, hash: entry.hash, isRemovable: isRemovable)
      }
    }
  }

  /// Says that files stay which nothing remembers from now on.
  private func reportForgotten(_ client: Lockfile.Client, in folder: String) {
    let message = "the files of the client '\(client.name)', which is gone, stay in '\(folder)'"
    session.report.add(
      Diagnostic(
        .note, message, at: .file(path: configuration.lockPath),
        help: "they lie outside of the config's folder; remove them yourself"))
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
