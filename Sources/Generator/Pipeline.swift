import Diagnostics
import OpenAPI
import YAML

/// The values that lie between two stages, as `calque emit` names them.
package enum Stage: String, CaseIterable, Sendable {
  case document
}

/// Takes one description through the stages; what each of them does is in its own module.
package struct Pipeline {
  private let settings: ClientSettings
  private let session: Session

  package init(settings: ClientSettings, session: Session) {
    self.settings = settings
    self.session = session
  }

  /// Every file of the client, or nil after an error was reported.
  package func files(from source: SourceFile) -> [GeneratedFile]? {
    guard document(of: source) != nil else { return nil }
    return runtimeFiles
  }

  /// What one stage makes of a description, for `calque emit`.
  package func value(of stage: Stage, source: SourceFile) -> Any? {
    switch stage {
    case .document: document(of: source)
    }
  }

  /// The description as it is written.
  package func document(of source: SourceFile) -> OpenAPIDocument? {
    guard let root = NodeParser.parse(source, report: session.report) else { return nil }
    return OpenAPIDocument.read(root, report: session.report)
  }

  /// The copy of the runtime that goes beside the generated code, where there is to be one.
  private var runtimeFiles: [GeneratedFile] {
    switch settings.runtime {
    case .module: []
    case .embedded: RuntimeSources.files(access: settings.access)
    }
  }
}
