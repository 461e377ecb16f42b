import Foundation
import Generator
import Mustache
import Testing

/// What users who edit templates rely on: each template says its context, and the page beside them
/// lists every key that there is.
@Suite struct TemplateTests {
  @Test func thePageListsTheKeysOfEachContext() {
    let page = String(decoding: ProjectFolder.read("Templates/README.md"), as: UTF8.self)
    let sections = page.components(separatedBy: "\n### ").dropFirst()
    var listed: [String: [String]] = [:]
    for section in sections {
      let lines = section.split(separator: "\n")
      let rows = lines.filter { $0.hasPrefix("| `") }
      listed[String(lines[0])] = rows.map { String($0.split(separator: "`")[1]) }
    }
    #expect(listed.count == TemplateContexts.all.count)
    for context in TemplateContexts.all {
      #expect(listed[context.title] == context.allKeys, "\(context.title)")
    }
  }

  @Test func eachTemplateNamesAContextThatExists() {
    let session = Session()
    let names = Set(TemplateContexts.all.map { $0.contextName })
    for name in session.templates.names {
      let context = session.templates[name]?.contextName
      #expect(context.map(names.contains) ?? false, "\(name)")
    }
    #expect(!session.report.hasErrors)
  }
}

extension FieldContext {
  fileprivate static var allKeys: [String] { fields.keys }
}
