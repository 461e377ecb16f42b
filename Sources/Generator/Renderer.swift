import Mustache
import SwiftModel

/// Turns the declarations of a client into files, each through the template of its name.
struct Renderer {
  private let templates: TemplateSet
  private let session: Session

  init(templates: TemplateSet, session: Session) {
    self.templates = templates
    self.session = session
  }

  /// Every file of the client, or nil after a fault in a template was reported.
  func files(of model: ClientModel) -> [GeneratedFile]? {
    let name = model.name
    var files = [file("\(name).swift", model.client), file("\(name)Error.swift", model.error)]
    files += [model.credentials.flatMap { file("\(name)Credentials.swift", $0) }].filter {
      $0 != nil
    }
    files += [model.servers.flatMap { file("\($0.name).swift", $0) }].filter { $0 != nil }
    files += [model.webhooks.flatMap { file("\($0.name).swift", $0) }].filter { $0 != nil }
    files += model.groups.map { file("Operations/\($0.fileName).swift", $0) }
    let mocks = [model.client.mock] + model.groups.map(\.mock)
    files += mocks.compactMap(\.self).map { file("Testing/\($0.fileName).swift", $0) }
    files += model.fixtures.map { file("Testing/\($0.fileName).swift", $0) }
    files += model.models.map { file("Models/\($0.name).swift", $0) }
    let rendered = files.compactMap(\.self)
    return rendered.count == files.count ? rendered : nil
  }

  private func file<Context: FieldContext>(_ path: String, _ context: Context) -> GeneratedFile? {
    templates.render(Context.contextName, context, report: session.report).map {
      GeneratedFile(path: path, text: LongLines.broken($0))
    }
  }
}
