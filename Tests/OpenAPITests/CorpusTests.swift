import Diagnostics
import Foundation
import OpenAPI
import Testing

/// Every published description that lies beside the project is read without an error.
@Suite struct CorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../shared/corpus")
    .standardizedFileURL

  @Test func readsEveryDescription() throws {
    let manifest = Self.corpus.appendingPathComponent("manifest.tsv")
    guard let rows = try? String(contentsOf: manifest, encoding: .utf8) else {
      print("SKIPPED: CorpusTests: there is no corpus at \(Self.corpus.path)")
      return
    }
    let files = rows.split(whereSeparator: \.isNewline).dropFirst().map { row in
      String(row.split(separator: "\t", omittingEmptySubsequences: false)[1])
    }
    #expect(files.count >= 49)
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: Self.corpus.appendingPathComponent(file)))
      let reading = Reading(path: file, bytes: bytes)
      #expect(reading.document != nil, "\(file)")
      #expect(!reading.report.hasErrors, "\(file): \(reading.diagnostics.prefix(1000))")
    }
  }
}
