import Diagnostics
import YAML

/// The parts of one document that references see as documents of their own: itself, and each schema
/// with an `$id`, which is also the base of the references inside (JSON Schema 2020-12, section 8.2).
struct SchemaResources {
  /// One of the parts; the document itself is the first.
  struct Resource {
    let root: Node
    /// The URI that it is known by; relative to the document where nothing above it is absolute.
    let base: URIReference
    /// The part around it; itself for the document.
    fileprivate let parent: Int
    /// `$anchor` and `$dynamicAnchor`, without those of the parts inside.
    fileprivate(set) var anchors: [String: Node] = [:]
  }

  private var resources: [Resource] = []
  private var indices: [String: Int] = [:]
  /// The parts by where they begin.
  private var order: [(start: UInt32, resource: Int)] = []

  /// Keywords whose values are data and not schemas.
  private static let data: [StaticString] = ["example", "examples", "default", "enum", "const"]

  init(of root: Node) {
    let base = URIReference(root["$self"]?.string ?? "")
    resources = [Resource(root: root, base: base, parent: 0)]
    if root["$self"]?.string != nil { indices[base.text] = 0 }
    var pending = [(node: root, resource: 0)]
    while let (node, outer) = pending.popLast() {
      let resource = enter(node, outer)
      pending += node.elements.lazy.filter { $0.kind != .scalar }.map { ($0, resource) }
      for member in node.members where member.value.kind != .scalar {
        guard !Self.data.contains(where: member.key.hasText) else { continue }
        pending.append((member.value, resource))
      }
    }
    order = resources.enumerated().map { ($1.root.range.start, $0) }.sorted { $0 < $1 }
  }

  /// The part that a schema stands in: one that it begins itself, where it has an `$id`.
  private mutating func enter(_ node: Node, _ outer: Int) -> Int {
    guard node.kind == .mapping else { return outer }
    var resource = outer
    if let id = node["$id"]?.string, !id.isEmpty {
      // Before 2019-09 an anchor was written as an `$id`.
      guard !id.hasPrefix("#") else { return named(String(id.dropFirst()), node, outer) }
      let base = URIReference(id).resolved(against: resources[outer].base)
      resource = resources.count
      resources.append(Resource(root: node, base: base, parent: outer))
      if indices[base.text] == nil { indices[base.text] = resource }
    } else if node["$recursiveAnchor"]?.bool == true {
      // What 2019-09's `$recursiveRef: "#"` inside leads to.
      resource = resources.count
      resources.append(Resource(root: node, base: resources[outer].base, parent: outer))
    }
    for keyword: StaticString in ["$anchor", "$dynamicAnchor"] {
      if let name = node[keyword]?.string { resource = named(name, node, resource) }
    }
    return resource
  }

  /// Keeps the first schema of a part that has the anchor.
  private mutating func named(_ anchor: String, _ node: Node, _ resource: Int) -> Int {
    if resources[resource].anchors[anchor] == nil { resources[resource].anchors[anchor] = node }
    return resource
  }

  /// The document itself.
  var document: Resource { resources[0] }

  /// The parts that are known by a URI.
  var identified: [String: Resource] { indices.mapValues { resources[$0] } }

  /// The innermost part around a place; nil where that is the document.
  func resource(around range: SourceRange) -> Resource? {
    var low = 0
    var high = order.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if order[middle].start <= range.start { low = middle } else { high = middle }
    }
    var index = order[low].resource
    while index != 0, resources[index].root.range.end < range.end {
      index = resources[index].parent
    }
    return index == 0 ? nil : resources[index]
  }

  /// The first schema of any part that has the anchor.
  func anchor(_ name: String) -> Node? { resources.lazy.compactMap { $0.anchors[name] }.first }
}
