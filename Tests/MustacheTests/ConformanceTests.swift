import Diagnostics
import Foundation
import Mustache
import Testing

/// Every case of the required modules of mustache/spec, read where they lie beside the project.
struct ConformanceTests {
  struct Module: Decodable {
    let tests: [Case]
  }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: JSONContext
    let template: String
    let expected: String
    let partials: [String: String]?

    var testDescription: String { name }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/conformance/mustache").standardized

  static let cases: [Case] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let modules = files.filter { $0.hasSuffix(".json") && !$0.hasPrefix("~") }.sorted()
    if modules.isEmpty { print("SKIPPED: no Mustache conformance data at \(folder.path)") }
    return modules.flatMap { file -> [Case] in
      guard
        let data = try? Data(contentsOf: folder.appending(path: file)),
        let module = try? JSONDecoder().decode(Module.self, from: data)
      else {
        Issue.record("\(file) cannot be read")
        return []
      }
      return module.tests
    }
  }()

  @Test(arguments: cases)
  func writesWhatTheSpecificationExpects(_ example: Case) {
    var fixture = TemplateFixture(mode: .lenient, escaping: .html)
    for (name, text) in (example.partials ?? [:]).sorted(by: { $0.key < $1.key }) {
      fixture.add(text, named: name)
    }
    #expect(fixture.render(example.template, example.data.value) == example.expected)
    #expect(fixture.diagnostics == "")
  }

  @Test func readsAllModules() {
    #expect(Self.cases.isEmpty || Self.cases.count == 136)
  }
}
