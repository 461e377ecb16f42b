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
  private let remote: RemoteDocuments
  /// By the one path of each file on the disk, or by URL.
  private var documents: [String: LoadedDocument] = [:]
  /// Seen from the folder of the description.
  private var paths: [SourceFileID: String] = [:]
  private var rootFolder = "."

  /// `pins`: the hashes that documents from elsewhere have to have, by their URLs.
  init(session: Session, pins: [String: String]) {
    self.session = session
    remote = RemoteDocuments(pins: pins)
  }

  /// The description itself; nil after an error was reported.
  func open(_ source: SourceFile) -> Node? {
    guard let root = NodeParser.parse(source, report: session.report) else { return nil }
    let name = FilePath.name(of: source.path)
    rootFolder = FilePath.folder(of: source.path)
    paths[source.id] = name
    documents[identity(of: source.path)] = .document(root: root)
    inputs = inputs.filter { !$0.isRoot }
    inputs.append(Input(path: name, bytes: source.bytes, isRoot: true))
    return root
  }

  package func load(_ location: String, from file: SourceFileID) -> LoadedDocument {
    let folder = DocumentPath.folder(of: paths[file] ?? ".")
    if DocumentPath.isRemote(location) || DocumentPath.isRemote(folder) {
      return loadRemote(DocumentPath.join(location, from: folder))
    }
    guard !DocumentPath.hasScheme(location) else {
      return .absent(
        message: "'\(location)' names no file", help: "write a path, or a URL with 'https://'")
    }
    let path = DocumentPath.join(DocumentPath.decoded(location), from: folder)
    let place = DocumentPath.join(path, from: rootFolder)
    let identity = identity(of: place)
    if let document = documents[identity] { return document }
    do {
      let document = try read(place, path)
      documents[identity] = document
      return document
    } catch {
      return .absent(message: "cannot read '\(location)': \(error.reason)", help: nil)
    }
  }

  private func identity(of path: String) -> String {
    FileSystem.canonicalPath(session.location(of: path)) ?? path
  }

  /// Only files: a device or a pipe may never end.
  private func read(_ place: String, _ path: String) throws(FileFault) -> LoadedDocument {
    let target = session.location(of: place)
    guard FileSystem.isRegularFile(target) || FileSystem.kind(of: target) == nil else {
      throw FileFault(path: place, reason: "it is no file")
    }
    return parse(try FileSystem.read(target), shownAs: place, path)
  }

  private func parse(_ bytes: [UInt8], shownAs place: String, _ path: String) -> LoadedDocument {
    let source = session.add(path: place, bytes: bytes)
    paths[source.id] = path
    inputs.append(Input(path: path, bytes: bytes, isRoot: false))
    guard let root = NodeParser.parse(source, report: session.report) else { return .broken }
    return .document(root: root)
  }

  private func loadRemote(_ url: String) -> LoadedDocument {
    guard session.allowsRemote else {
      return .absent(
        message: "'\(url)' is on another machine, and is not fetched",
        help: "`--allow-remote` fetches it once, and calque.lock pins what came")
    }
    if let document = documents[url] { return document }
    do {
      let document = parse(try remote.bytes(of: url), shownAs: url, url)
      documents[url] = document
      return document
    } catch {
      return absent(url, error)
    }
  }

  private func absent(_ url: String, _ fault: RemoteDocuments.Fault) -> LoadedDocument {
    switch fault {
    case .failed(let reason):
      return .absent(message: "cannot fetch '\(url)': \(reason)", help: nil)
    case .changed:
      session.report.add(
        Diagnostic(
          .error, "what the server sends is not what calque.lock pins", at: .file(path: url),
          help: "to take it, remove the line of this URL from calque.lock"))
      documents[url] = .broken
      return .broken
    }
  }
}
