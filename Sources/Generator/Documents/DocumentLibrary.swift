import Diagnostics
import IR
import YAML

/// The documents of one description: its own, and those that references lead to, each read once
/// however often and in however many spellings it is named.
///
/// A class, because references turn up while the description is being read.
package final class DocumentLibrary: DocumentLoader {
  /// A document as the lock names it.
  package struct Input: Sendable {
    /// Seen from the folder of the description.
    package let path: String
    package let bytes: [UInt8]
    package let isRoot: Bool
  }

  package private(set) var inputs: [Input] = []
  private let session: Session
  /// By the one path of each file on the disk.
  private var documents: [String: LoadedDocument] = [:]
  /// The path of each file, seen from the folder of the description.
  private var paths: [SourceFileID: String] = [:]
  private var rootFolder = "."

  init(session: Session) {
    self.session = session
  }

  /// The description itself; nil after an error was reported.
  func open(_ source: SourceFile) -> Node? {
    guard let root = NodeParser.parse(source, report: session.report) else { return nil }
    rootFolder = FilePath.folder(of: source.path)
    paths[source.id] = FilePath.name(of: source.path)
    documents[identity(of: source.path)] = .document(root: root)
    inputs = inputs.filter { !$0.isRoot }
    inputs.append(
      Input(path: FilePath.name(of: source.path), bytes: source.bytes, isRoot: true))
    return root
  }

  package func load(_ location: String, from file: SourceFileID) -> LoadedDocument {
    guard !DocumentPath.isRemote(location) else {
      return .absent(
        message: "'\(location)' is not on this machine, and nothing is fetched", help: nil)
    }
    let name = DocumentPath.decoded(location)
    let path = DocumentPath.join(FilePath.folder(of: paths[file] ?? "."), name)
    let place = DocumentPath.join(rootFolder, path)
    let identity = identity(of: place)
    if let document = documents[identity] { return document }
    guard FileSystem.isRegularFile(session.location(of: place)) else {
      return absent(place, named: location)
    }
    let document = read(place, path, named: location)
    documents[identity] = document
    return document
  }

  private func absent(_ place: String, named location: String) -> LoadedDocument {
    let isMissing = FileSystem.kind(of: session.location(of: place)) == nil
    let reason = isMissing ? "no such file" : "it is no file"
    return .absent(message: "cannot read '\(location)': \(reason)", help: nil)
  }

  private func identity(of path: String) -> String {
    FileSystem.canonicalPath(session.location(of: path)) ?? path
  }

  private func read(_ place: String, _ path: String, named location: String) -> LoadedDocument {
    do {
      let bytes = try FileSystem.read(session.location(of: place))
      let source = session.add(path: place, bytes: bytes)
      paths[source.id] = path
      inputs.append(Input(path: path, bytes: source.bytes, isRoot: false))
      guard let root = NodeParser.parse(source, report: session.report) else { return .broken }
      return .document(root: root)
    } catch {
      return .absent(message: "cannot read '\(location)': \(error.reason)", help: nil)
    }
  }
}
