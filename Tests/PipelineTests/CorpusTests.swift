import Testing

/// Each rule by itself: a description of a few lines, and beside it what becomes of it.
@Suite struct CorpusTests {
  @Test(arguments: CorpusCase.all(.diagnostics)) func diagnostics(_ item: CorpusCase) throws {
    try Golden.check(PipelineRun(item).diagnostics, item)
  }

  @Test(arguments: CorpusCase.all(.ir)) func meaning(_ item: CorpusCase) throws {
    let run = PipelineRun(item)
    let api = try #require(run.api, "\(run.diagnostics)")
    try Golden.check(APIPrinter.text(of: api), item)
  }

  @Test(arguments: CorpusCase.all(.swift)) func swift(_ item: CorpusCase) throws {
    let run = PipelineRun(item)
    #expect(!run.report.hasErrors, "\(run.diagnostics)")
    try Golden.check(run.text, item)
  }

  /// Several cases at a time, since each is a run of the compiler.
  @Test func everythingGoldenCompilesAndIsFormatted() async throws {
    let compiler = try SwiftCompiler()
    defer { compiler.cleanUp() }
    let cases = CorpusCase.all(.swift) + CorpusCase.all(.ir)
    #expect(!cases.isEmpty)
    await withTaskGroup(of: Void.self) { group in
      for (index, item) in cases.enumerated() {
        if index >= 2 { await group.next() }
        group.addTask { Self.compile(item, "Case\(index)", compiler) }
      }
    }
    let complaints = try compiler.formatComplaints()
    #expect(complaints.isEmpty, "\(complaints)")
  }

  private static func compile(_ item: CorpusCase, _ module: String, _ compiler: SwiftCompiler) {
    #expect(throws: Never.self) {
      let files = try #require(PipelineRun(item).files)
      let complaints = try compiler.complaints(about: files, module: module)
      if !complaints.isEmpty { Issue.record("\(item.stage)/\(item.name):\n\(complaints)") }
    }
  }
}
