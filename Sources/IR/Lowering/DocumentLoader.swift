import Diagnostics
import YAML

/// Finds the documents that references lead to beside the one that is lowered; where they lie is
/// not this layer's business (OpenAPI 3.1.1, section 4.3).
package protocol DocumentLoader {
  /// The document that a URI without its fragment names, seen from the file that names it.
  func load(_ location: String, from file: SourceFileID) -> LoadedDocument
}

/// What came of looking for a document.
package enum LoadedDocument: Sendable {
  case document(root: Node)
  /// There, and of no use: what is wrong with it was reported where it stands.
  case broken
  case absent(message: String, help: String?)
}
