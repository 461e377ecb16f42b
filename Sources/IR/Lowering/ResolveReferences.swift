import Diagnostics
import OpenAPI
import YAML

/// Follows `$ref`s to what they stand for (OpenAPI 3.1.1, section 4.8.23; RFC 6901).
///
/// A class, because every pass shares its memory of what was read already.
final class ResolveReferences {
  let document: OpenAPIDocument
  let report: DiagnosticReport
  private let nodes: LocateNodes
  private var schemas: [NodeID: OpenAPI.Schema] = [:]
  private var objects: [ObjectKey: any SpecificationObject] = [:]

  /// How many references may lead to one another before the chain counts as endless.
  private static let maximumChain = 32

  /// One place can be read as objects of different kinds.
  private struct ObjectKey: Hashable {
    let node: NodeID
    let type: ObjectIdentifier
  }

  init(document: OpenAPIDocument, loader: (any DocumentLoader)?, report: DiagnosticReport) {
    self.document = document
    self.report = report
    nodes = LocateNodes(root: document.root, loader: loader)
    for schema in document.components.schemas { schemas[schema.value.node.id] = schema.value }
  }

  /// What a reference led to, and the name of the component that it is, if it is one.
  struct Resolved<Value> {
    let value: Value
    let componentName: String?
    /// The reference led to a whole file, and did not say what kind of thing is in it.
    let isFile: Bool
    /// What the reference says instead of what it leads to (OpenAPI 3.1.1, section 4.8.23).
    let description: String?

    /// What an inline schema of a body is called: what the body is. A file is often called like the
    /// schema of another one, so its role is added.
    func bodyName(role: String) -> SchemaName? {
      guard let componentName else { return nil }
      let hasRole = !isFile || componentName.lowercased().contains(role)
      return .component(hasRole ? componentName : "\(componentName) \(role)")
    }
  }

  /// The object itself, or what its reference leads to; nil after a warning where that is nothing.
  func resolve<Value: SpecificationObject>(_ object: ReferenceOr<Value>) -> Resolved<Value>? {
    var object = object
    var first: ReferenceText?
    var description: String?
    for _ in 0..<Self.maximumChain {
      switch object {
      case .value(let value):
        return Resolved(
          value: value, componentName: first?.componentName, isFile: first?.isFile == true,
          description: description)
      case .reference(let reference):
        guard let next: ReferenceOr<Value> = read(reference) else { return nil }
        first = first ?? ReferenceText(reference.target)
        description = description ?? reference.description ?? reference.summary
        object = next
      }
    }
    reportEndless(object)
    return nil
  }

  /// What stands where a reference points, read once.
  private func read<Value: SpecificationObject>(_ reference: Reference) -> ReferenceOr<Value>? {
    let target = Located(reference.target, at: reference.targetRange)
    return object(at: target)
  }

  private func object<Value: SpecificationObject>(
    at reference: Located<String>
  ) -> ReferenceOr<Value>? {
    guard let node = node(at: reference) else { return nil }
    let key = ObjectKey(node: node.id, type: ObjectIdentifier(Value.self))
    if let object = objects[key] as? ReferenceOr<Value> { return object }
    guard mayBe(Value.self, at: reference.value, range: reference.range),
      let object = ReferenceOr<Value>.read(node, document.context(report))
    else { return nil }
    objects[key] = object
    return object
  }

  /// The schema that a `$ref` names, which may be a reference itself.
  func schema(at reference: Located<String>) -> OpenAPI.Schema? {
    guard let node = node(at: reference) else { return nil }
    if let schema = schemas[node.id] { return schema }
    guard node.id != document.root.id else {
      report.warning(
        "'\(reference.value)' is the whole document, where a Schema Object is expected",
        at: reference.range)
      return nil
    }
    guard mayBe(OpenAPI.Schema.self, at: reference.value, range: reference.range),
      let schema = OpenAPI.Schema.read(node, document.context(report))
    else { return nil }
    schemas[node.id] = schema
    return schema
  }

  /// A path item and those that its `$ref` and theirs lead to.
  func pathItems(from item: PathItem) -> [PathItem] {
    var items = [item]
    while let reference = items[items.count - 1].reference {
      guard items.count < Self.maximumChain else {
        reportEndless(at: reference.range)
        break
      }
      guard let node = node(at: reference),
        let next = PathItem.read(node, document.context(report))
      else { break }
      items.append(next)
    }
    return items
  }

  /// An operation, or the one that stands where a `$ref` in its place leads; nil where that is
  /// nothing.
  func operation(_ operation: OpenAPI.Operation) -> OpenAPI.Operation? {
    var operation = operation
    for _ in 0..<Self.maximumChain {
      guard let reference = operation.reference else { return operation }
      guard let node = node(at: reference),
        let next = OpenAPI.Operation.read(node, document.context(report))
      else { return nil }
      operation = next
    }
    if let reference = operation.reference { reportEndless(at: reference.range) }
    return nil
  }

  /// What the author calls the place that a reference names, such as `Pet`.
  static func componentName(of target: String) -> String? {
    ReferenceText(target).componentName
  }

  /// Whether any reference that was followed leads to a schema.
  func isReached(_ schema: OpenAPI.Schema) -> Bool { nodes.reached.contains(schema.node.id) }

  /// Whether two references, perhaps from different files, name one place; nothing is reported.
  func areSame(_ reference: Located<String>, _ other: Located<String>) -> Bool {
    guard let node = nodes.find(reference.value, at: reference.range).node,
      let otherNode = nodes.find(other.value, at: other.range).node
    else { return false }
    return node.id == otherNode.id
  }

  private func node(at reference: Located<String>) -> Node? {
    switch nodes.find(reference.value, at: reference.range) {
    case .node(let node): return node
    case .detour(let node):
      report.warning(
        "nothing stands at '\(reference.value)' itself: it is taken from where a '$ref' on the way leads",
        at: reference.range)
      return node
    case .nothing(let fault):
      if let fault { report.warning(fault.message, at: reference.range, help: fault.help) }
      return nil
    }
  }

  private func reportEndless(at range: SourceRange) {
    report.warning("this reference leads back to itself", at: range)
  }

  private func reportEndless<Value>(_ object: ReferenceOr<Value>) {
    guard case .reference(let reference) = object else { return }
    reportEndless(at: reference.targetRange)
  }
}
