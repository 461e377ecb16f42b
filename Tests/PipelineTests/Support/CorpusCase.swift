import Testing

/// What a case of the corpus shows: the findings, the meaning, or the Swift of a description.
enum CorpusStage: String {
  case diagnostics
  case ir
  case swift

  /// The ending of the file that holds what is expected.
  fileprivate var ending: String {
    switch self {
    case .diagnostics: "txt"
    case .ir: "ir"
    case .swift: "swift.txt"
    }
  }
}

/// One description of the corpus, named after the rule that it shows.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  let stage: CorpusStage
  let name: String

  /// Every case of a stage, sorted.
  static func all(_ stage: CorpusStage) -> [CorpusCase] {
    ProjectFolder.names(in: folder(stage), ending: ".yaml")
      .filter { !$0.hasSuffix(".config.yaml") }
      .map { CorpusCase(stage: stage, name: String($0.dropLast(".yaml".count))) }
  }

  var testDescription: String { name }

  /// The name under which findings show the description.
  var fileName: String { name + ".yaml" }

  var source: [UInt8] { ProjectFolder.bytes(path(ending: "yaml")) ?? [] }

  /// The `calque.yaml` that the case is generated with, where it has one of its own.
  var config: [UInt8]? { ProjectFolder.bytes(path(ending: "config.yaml")) }

  /// The folder that the case lies in; what it refers to is in one of the case's name.
  var folder: String { "\(ProjectFolder.path)/\(Self.folder(stage))" }

  /// Where the expectation is, from the project's root.
  var goldenPath: String { path(ending: stage.ending) }

  private func path(ending: String) -> String {
    "\(Self.folder(stage))/\(name).\(ending)"
  }

  private static func folder(_ stage: CorpusStage) -> String {
    "Tests/PipelineTests/Corpus/\(stage.rawValue)"
  }
}
