import Diagnostics
import OpenAPI
import YAML

/// A document read from a test's text, and what was reported on the way.
struct Reading {
  let document: OpenAPIDocument?
  /// As a terminal shows it, in the file `api.yaml`.
  let diagnostics: String
  let report: DiagnosticReport

  init(_ text: String) {
    self.init(path: "api.yaml", bytes: Array(text.utf8))
  }

  init(path: String, bytes: [UInt8]) {
    var files = SourceFileTable()
    let file = files.add(path: path, bytes: bytes)
    let report = DiagnosticReport()
    document = NodeParser.parse(file, report: report).flatMap {
      OpenAPIDocument.read($0, report: report)
    }
    diagnostics = DiagnosticRenderer(files: files, usesColor: false).render(report)
    self.report = report
  }

  /// A document whose only schema, `S`, has these keywords.
  static func schema(_ keywords: String, version: String = "3.1.0") -> (Schema?, String) {
    let indented = keywords.split(separator: "\n").map { "      \($0)\n" }.joined()
    let reading = Reading(
      """
      openapi: \(version)
      info: {title: T, version: '1'}
      paths: {}
      components:
        schemas:
          S:
      \(indented)
      """)
    return (reading.document?.components.schemas.first?.value, reading.diagnostics)
  }
}
