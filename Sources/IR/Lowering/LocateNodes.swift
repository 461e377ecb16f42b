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
  /// The same in the order of reading.
  private var files: [SourceFileID]
  private var resources: [SourceFileID: SchemaResources] = [:]
  /// What the documents call themselves and their schemas, those of the first so many files.
  private var identifiers: [String: SchemaResources.Resource] = [:]
  private var identifiedFiles = 0
  private var found: [Link: Finding] = [:]
  /// Every place that a reference has led to.
  private(set) var reached: Set<NodeID> = []

  /// How many references a pointer may pass through.
  private static let maximumDetours = 32

  /// A reference: its text means something else in each file, and in each schema with an `$id`.
  private struct Link: Hashable {
    let file: SourceFileID
    let resource: NodeID?
    let target: String
  }

  /// What a reference came to.
  enum Finding {
    case node(Node)
    /// A place that the pointer names only when a `$ref` on its way is followed.
    case detour(Node)
    /// Nowhere; nil where that was reported already.
    case nothing(Fault?)

    /// The place, where there is one.
    var node: Node? {
      switch self {
      case .node(let node), .detour(let node): node
      case .nothing: nil
      }
    }
  }

  /// What to tell the user about a reference that leads nowhere.
  struct Fault {
    let message: String
    var help: String?
  }

  init(root: Node, loader: (any DocumentLoader)?) {
    self.loader = loader
    roots = [root.id.file: root]
    files = [root.id.file]
  }

  /// The node that a reference names; where the reference stands decides what it is relative to.
  func find(_ target: String, at range: SourceRange) -> Finding {
    find(target, at: range, detours: 0)
  }

  private func find(_ target: String, at range: SourceRange, detours: Int) -> Finding {
    let resource =
      isOfWholeDocument(target) ? nil : resources(of: range.file)?.resource(around: range)
    let link = Link(file: range.file, resource: resource?.root.id, target: target)
    if let finding = found[link] { return finding }
    let finding = search(ReferenceText(target), target, in: range.file, resource, detours)
    if let node = finding.node {
      found[link] = finding
      reached.insert(node.id)
    }
    return finding
  }

  /// Whether a pointer begins at the document itself, also inside a schema with an `$id`: no schema
  /// has components, and the parts of a document need not be looked for.
  private func isOfWholeDocument(_ target: String) -> Bool {
    target.hasPrefix("#/components/") || target.hasPrefix("#/paths/")
  }

  private func search(
    _ parts: ReferenceText, _ target: String, in file: SourceFileID,
    _ resource: SchemaResources.Resource?, _ detours: Int
  ) -> Finding {
    if parts.location.isEmpty, let resource {
      let finding = follow(parts, target, from: resource.root, resource, detours)
      if finding.node != nil { return finding }
    }
    if !parts.location.isEmpty, let known = identified(parts.location, in: file, resource) {
      return follow(parts, target, from: known.root, known, detours)
    }
    switch root(of: parts.location, from: file, resource) {
    case .document(let root): return follow(parts, target, from: root, nil, detours)
    case .broken: return .nothing(nil)
    case .absent(let message, let help): return .nothing(Fault(message: message, help: help))
    }
  }

  /// A document by its location: seen from the schema with an `$id` around the reference, else from
  /// the file, for that is where documents lie that call themselves by a URI.
  private func root(
    of location: String, from file: SourceFileID, _ resource: SchemaResources.Resource?
  ) -> LoadedDocument {
    if location.isEmpty, let root = roots[file] { return .document(root: root) }
    guard let loader else {
      return .absent(message: "'\(location)' leads out of this document", help: nil)
    }
    if let resource {
      let uri = URIReference(location).resolved(against: resource.base).text
      if uri != location, case .document(let root) = loader.load(uri, from: file) {
        return keep(root)
      }
    }
    let loaded = loader.load(location, from: file)
    if case .document(let root) = loaded { return keep(root) }
    return loaded
  }

  private func keep(_ root: Node) -> LoadedDocument {
    if roots.updateValue(root, forKey: root.id.file) == nil { files.append(root.id.file) }
    return .document(root: root)
  }

  /// The fragment, from the root of what the rest of the reference names.
  private func follow(
    _ parts: ReferenceText, _ target: String, from root: Node,
    _ resource: SchemaResources.Resource?, _ detours: Int
  ) -> Finding {
    guard let fragment = parts.fragment, !fragment.isEmpty else { return .node(root) }
    guard fragment.hasPrefix("/") else { return anchor(fragment, target, in: root, resource) }
    if let node = root.descend(parts.tokens) { return .node(node) }
    // Some write `#/` for the whole document, which would be its member of an empty name.
    if fragment == "/" { return .node(root) }
    if let node = descend(parts.tokens, from: root, detours) { return .detour(node) }
    let place = parts.location.isEmpty ? "this document" : "that document"
    return .nothing(
      Fault(
        message: "'\(target)' names nothing in \(place)",
        help: suggestion(for: parts, in: root).map { "did you mean '\($0)'?" }))
  }

  /// The steps of a pointer, through whatever a `$ref` on the way leads to.
  private func descend(_ tokens: [String], from root: Node, _ detours: Int) -> Node? {
    var node = root
    var detours = detours
    for token in tokens {
      var next = node.descend([token])
      while next == nil, let reference = node["$ref"], let target = reference.string {
        detours += 1
        guard detours <= Self.maximumDetours,
          let place = find(target, at: reference.range, detours: detours).node
        else { return nil }
        node = place
        next = node.descend([token])
      }
      guard let next else { return nil }
      node = next
    }
    return node
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
}

/// Anchors and identifiers (JSON Schema 2020-12, section 8.2).
extension LocateNodes {
  private func anchor(
    _ name: String, _ target: String, in root: Node, _ resource: SchemaResources.Resource?
  ) -> Finding {
    let all = resources(of: root.id.file)
    if let node = resource?.anchors[name] ?? all?.document.anchors[name] ?? all?.anchor(name) {
      return .node(node)
    }
    return .nothing(
      Fault(
        message: "'\(target)' is no JSON Pointer, and no '$anchor' is called so",
        help: "write '#/components/...'"))
  }

  /// What a document that was read knows by a URI: a schema by its `$id`, itself by its `$self`.
  private func identified(
    _ location: String, in file: SourceFileID, _ around: SchemaResources.Resource?
  ) -> SchemaResources.Resource? {
    while identifiedFiles < files.count {
      let known = resources(of: files[identifiedFiles])?.identified ?? [:]
      identifiers.merge(known) { first, _ in first }
      identifiedFiles += 1
    }
    guard !identifiers.isEmpty, let base = around?.base ?? resources(of: file)?.document.base else {
      return nil
    }
    return identifiers[URIReference(location).resolved(against: base).text]
  }

  private func resources(of file: SourceFileID) -> SchemaResources? {
    if let known = resources[file] { return known }
    guard let root = roots[file] else { return nil }
    let new = SchemaResources(of: root)
    resources[file] = new
    return new
  }
}
