import Diagnostics
import Generator
import IR

/// One description taken through the whole pipeline in memory.
struct PipelineRun {
  private let session: Session
  private let pipeline: Pipeline
  private let source: SourceFile
  /// Nil after an error.
  let files: [GeneratedFile]?

  /// Generates a client called `Sample` that imports the runtime, unless a config says otherwise.
  ///
  /// Files that references lead to are read from `folder`.
  init(path: String, bytes: [UInt8], config: [UInt8]? = nil, folder: String = ".") {
    let session = Session(folder: folder)
    let settings = config.flatMap { Self.settings($0, session) } ?? Self.settings(path)
    self.session = session
    pipeline = Pipeline(settings: settings, session: session)
    source = session.add(path: path, bytes: bytes)
    files = pipeline.files(from: source)
  }

  init(_ item: CorpusCase) {
    self.init(path: item.fileName, bytes: item.source, config: item.config, folder: item.folder)
  }

  var report: DiagnosticReport { session.report }

  /// The findings as a terminal shows them.
  var diagnostics: String {
    DiagnosticRenderer(files: session.files, usesColor: false).render(session.report)
  }

  /// What the description means; nil after an error.
  var api: API? { pipeline.api(of: source) }

  /// What the description means, down to the last property.
  var dump: String { api.map { StageDump.render($0, files: session.files) } ?? "" }

  /// All generated files in one text, each under a line with its path.
  var text: String {
    (files ?? []).map { "// MARK: \($0.path)\n\n\($0.text)" }.joined(separator: "\n")
  }

  private static func settings(_ path: String) -> ClientSettings {
    var settings = ClientSettings(
      name: LocatedText("Sample"), spec: LocatedText(path), output: LocatedText("."))
    settings.runtime = .module
    return settings
  }

  private static func settings(_ config: [UInt8], _ session: Session) -> ClientSettings? {
    let file = session.add(path: "calque.yaml", bytes: config)
    return ConfigurationReader.read(file, report: session.report)?.clients.first
  }
}
