import Diagnostics
import YAML

/// Finds the place in a document that a reference names: a URI reference whose fragment is a JSON
/// Pointer or an anchor (RFC 3986, section 4; RFC 6901; JSON Schema 2020-12, section 8.2).
///
/// A class, because every pass shares its memory of what was found already.
final class LocateNodes {
  private let loader: (any DocumentLoader)?
  /// The documents that were read so far.
  private var roots: [SourceFileID: Node]
  private var anchors: [SourceFileID: [String: Node]] = [:]
  private var found: [Link: Node] = [:]
  /// Every place that a reference has led to.
  private(set) var reached: Set<NodeID> = []

  /// A reference: its text means something else in each file.
  private struct Link: Hashable {
    let file: SourceFileID
    let target: String
  }

  /// What a reference came to.
  enum Finding {
    case node(Node)
    /// Nowhere; nil where that was reported already.
    case nothing(Fault?)
  }

  /// What to tell the user about a reference that leads nowhere.
  struct Fault {
    let message: String
    var help: String?
  }

  init(root: Node, loader: (any DocumentLoader)?) {
    self.loader = loader
    roots = [root.id.file: root]
  }

  /// The node that a reference in a file names.
  func find(_ target: String, in file: SourceFileID) -> Finding {
    let link = Link(file: file, target: target)
    if let node = found[link] { return .node(node) }
    let finding = search(target, in: file)
    if case .node(let node) = finding {
      found[link] = node
      reached.insert(node.id)
    }
    return finding
  }

  private func search(_ target: String, in file: SourceFileID) -> Finding {
    let parts = ReferenceText(target)
    if !parts.location.isEmpty, let node = identified(parts.location, in: file) {
      return follow(parts, target, from: node)
    }
    switch root(of: parts.location, from: file) {
    case .document(let root): return follow(parts, target, from: root)
    case .broken: return .nothing(nil)
    case .absent(let message, let help): return .nothing(Fault(message: message, help: help))
    }
  }

  private func root(of location: String, from file: SourceFileID) -> LoadedDocument {
    if location.isEmpty, let root = roots[file] { return .document(root: root) }
    guard let loader else {
      return .absent(message: "'\(location)' leads out of this document", help: nil)
    }
    let loaded = loader.load(location, from: file)
    if case .document(let root) = loaded { roots[root.id.file] = root }
    return loaded
  }

  /// The fragment, from the root of what the rest of the reference names.
  private func follow(_ parts: ReferenceText, _ target: String, from root: Node) -> Finding {
    guard let fragment = parts.fragment, !fragment.isEmpty else { return .node(root) }
    guard fragment.hasPrefix("/") else {
      if let node = anchors(in: root)["#" + fragment] { return .node(node) }
      return .nothing(
        Fault(
          message: "'\(target)' is no JSON Pointer, and no '$anchor' is called so",
          help: "write '#/components/...'"))
    }
    if let node = root.descend(parts.tokens) { return .node(node) }
    // Some write `#/` for the whole document, which would be its member of an empty name.
    if fragment == "/" { return .node(root) }
    let place = parts.location.isEmpty ? "this document" : "that document"
    return .nothing(
      Fault(
        message: "'\(target)' names nothing in \(place)",
        help: suggestion(for: parts, in: root).map { "did you mean '\($0)'?" }))
  }

  /// The pointer with its first unknown step replaced by the closest name that is there.
  private func suggestion(for parts: ReferenceText, in root: Node) -> String? {
    let tokens = parts.tokens
    for length in tokens.indices.reversed() {
      guard let parent = root.descend(tokens[..<length]) else { continue }
      let names = parent.members.map(\.key.text)
      guard let name = Suggestion.closest(to: tokens[length], in: names) else { return nil }
      return "\(parts.location)#/" + (tokens[..<length] + [name]).joined(separator: "/")
    }
    return nil
  }

  // MARK: Anchors and identifiers

  /// The schema of the same document that says `$id` so; only absolute URIs are compared.
  private func identified(_ location: String, in file: SourceFileID) -> Node? {
    guard location.contains(":"), let root = roots[file] else { return nil }
    return anchors(in: root)[location]
  }

  /// `#name` for each `$anchor` of a document, and its `$id`s and `$self` as they are written.
  private func anchors(in root: Node) -> [String: Node] {
    if let known = anchors[root.id.file] { return known }
    var names: [String: Node] = [:]
    var pending = [root]
    while let node = pending.popLast() {
      for member in node.members {
        guard member.value.kind == .scalar else {
          pending.append(member.value)
          continue
        }
        guard let name = Self.name(member), names[name] == nil else { continue }
        names[name] = node
      }
      pending += node.elements.lazy.filter { $0.kind != .scalar }
    }
    anchors[root.id.file] = names
    return names
  }

  private static func name(_ member: NodeMember) -> String? {
    if member.key.hasText("$anchor") || member.key.hasText("$dynamicAnchor") {
      return member.value.string.map { "#" + $0 }
    }
    let isIdentifier = member.key.hasText("$id") || member.key.hasText("$self")
    return isIdentifier ? member.value.string : nil
  }
}
