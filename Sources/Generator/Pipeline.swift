import Diagnostics
import IR
import OpenAPI
import SwiftModel
import YAML

/// The values that lie between two stages, as `calque emit` names them.
package enum Stage: String, CaseIterable, Sendable {
  case document
  case ir
  case model
}

/// Takes one description through the stages; what each of them does is in its own module.
package struct Pipeline {
  private let settings: ClientSettings
  private let session: Session
  private let library: DocumentLibrary

  /// `pins`: the hashes that the lock holds for documents from elsewhere, by their URLs.
  package init(settings: ClientSettings, session: Session, pins: [String: String] = [:]) {
    self.settings = settings
    self.session = session
    library = DocumentLibrary(session: session, pins: pins)
  }

  /// Every document that was read for the client.
  package var inputs: [DocumentLibrary.Input] { library.inputs }

  /// Every file of the client, or nil after an error was reported.
  package func files(from source: SourceFile) -> [GeneratedFile]? {
    guard let model = model(of: source),
      let files = Renderer(templates: session.templates, session: session).files(of: model)
    else { return nil }
    return files + runtimeFiles(of: model)
  }

  /// What one stage makes of a description, for `calque emit`.
  package func value(of stage: Stage, source: SourceFile) -> Any? {
    switch stage {
    case .document: document(of: source)
    case .ir: api(of: source)
    case .model: model(of: source)
    }
  }

  /// The description as it is written.
  package func document(of source: SourceFile) -> OpenAPIDocument? {
    guard let root = library.open(source) else { return nil }
    return OpenAPIDocument.read(root, report: session.report)
  }

  /// What the description means.
  package func api(of source: SourceFile) -> API? {
    document(of: source).map {
      API.lower(
        $0, paging: settings.paging, findsExamples: settings.fixtures, loader: library,
        report: session.report)
    }
  }

  /// The Swift that it becomes, before the templates.
  package func model(of source: SourceFile) -> ClientModel? {
    guard let api = api(of: source) else { return nil }
    CheckNames.run(settings.names, api, report: session.report)
    let options = BuildOptions(settings)
    CheckChosenNames.run(settings, TakenName.all(api, options), report: session.report)
    return ClientModel.build(api, options, report: session.report)
  }

  /// The copy of the runtime that goes beside the generated code, where there is to be one.
  private func runtimeFiles(of model: ClientModel) -> [GeneratedFile] {
    switch settings.runtime {
    case .module: []
    case .embedded: RuntimeSources.files(access: settings.access, usesXML: model.usesXML)
    }
  }
}

extension BuildOptions {
  /// The part of a client's settings that decides about Swift.
  fileprivate init(_ settings: ClientSettings) {
    self.init(
      clientName: settings.name.text, source: settings.specName, access: settings.access,
      importsRuntime: settings.runtime == .module)
    for setting in settings.formats { formats[setting.format] = setting.type.swiftType }
    schemaNames = Self.map(settings.names.schemas)
    operationNames = Self.map(settings.names.operations)
    groupNames = Self.map(settings.names.groups)
    acronyms = settings.acronyms
    makesMocks = settings.mocks
  }

  private static func map(_ entries: [NameSettings.Entry]) -> [String: String] {
    Dictionary(entries.map { ($0.original.text, $0.swift.text) }) { first, _ in first }
  }
}

extension FormatType {
  /// The type as generated code writes it.
  fileprivate var swiftType: SwiftType {
    switch self {
    case .url, .uuid, .date, .data, .decimal: SwiftType(rawValue, usesFoundation: true)
    case .string, .calendarDate, .int, .int32, .int64, .float, .double: SwiftType(rawValue)
    }
  }
}
