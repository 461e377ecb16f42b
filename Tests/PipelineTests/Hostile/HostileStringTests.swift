import Generator
import Testing

/// No text of a description becomes code, whatever it says and wherever it stands.
@Suite struct HostileStringTests {
  /// Names that are words of Swift, with texts that try to end what they stand in; and the texts
  /// themselves as names of everything.
  private static let documents: [(name: String, text: String)] = [
    ("Names", HostileDocument.text(names: HostileStrings.names, texts: HostileStrings.texts)),
    ("Texts", HostileDocument.text(names: HostileStrings.texts, texts: HostileStrings.texts)),
    (
      "Everything",
      HostileDocument.text(
        names: ["a", HostileStrings.everything], texts: [HostileStrings.everything])
    ),
  ]

  /// All that can be generated.
  private static let config = """
    runtime: module
    clients: [{name: Sample, spec: api.json, output: ., mocks: true, fixtures: true}]
    """

  @Test(arguments: documents.indices) func textStaysText(_ index: Int) throws {
    let document = Self.documents[index]
    let run = PipelineRun(
      path: "api.json", bytes: Array(document.text.utf8), config: Array(Self.config.utf8))
    let files = try #require(run.files, "\(run.diagnostics)")
    #expect(!run.report.hasErrors)
    #expect(files.contains { $0.text.contains(HostileStrings.marker) })
    for file in files {
      Self.expectNoMarker(in: CodeScanner.code(of: file.text), "\(document.name): \(file.path)")
      #expect(!file.path.contains("..") && !file.path.hasPrefix("/"), "\(file.path)")
    }
  }

  private static func expectNoMarker(in code: String, _ place: String) {
    let lines = code.split(whereSeparator: \.isNewline).filter {
      $0.contains(HostileStrings.marker)
    }
    #expect(lines.isEmpty, "\(place)")
  }

  /// Each document is a module of its own; the first complaints tell enough.
  @Test(arguments: documents.indices) func compiles(_ index: Int) throws {
    let compiler = try SwiftCompiler()
    defer { compiler.cleanUp() }
    let document = Self.documents[index]
    let run = PipelineRun(
      path: "api.json", bytes: Array(document.text.utf8), config: Array(Self.config.utf8))
    let complaints = try compiler.complaints(
      about: try #require(run.files), module: "Hostile\(document.name)")
    #expect(complaints.isEmpty, "\(complaints.prefix(8_000))")
  }
}
