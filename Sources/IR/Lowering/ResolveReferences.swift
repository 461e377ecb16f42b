import Diagnostics
import OpenAPI
import YAML

/// Follows `$ref`s to what they stand for (OpenAPI 3.1.1, section 4.8.23; RFC 6901).
///
/// A class, because every pass shares its memory of what was read already.
final class ResolveReferences {
  let document: OpenAPIDocument
  let report: DiagnosticReport
  private var schemas: [String: OpenAPI.Schema] = [:]
  /// What references of other kinds led to, by their text.
  private var objects: [String: any SpecificationObject] = [:]

  /// How many references may lead to one another before the chain counts as endless.
  private static let maximumChain = 32

  init(document: OpenAPIDocument, report: DiagnosticReport) {
    self.document = document
    self.report = report
    for schema in document.components.schemas {
      schemas[document.schemasPointer + schema.name] = schema.value
    }
  }

  /// What a reference led to, and the name of the component that it is, if it is one.
  struct Resolved<Value> {
    let value: Value
    let componentName: String?
  }

  /// The object itself, or what its reference leads to; nil after a warning where that is nothing.
  func resolve<Value: SpecificationObject>(_ object: ReferenceOr<Value>) -> Resolved<Value>? {
    var object = object
    var componentName: String?
    for _ in 0..<Self.maximumChain {
      switch object {
      case .value(let value): return Resolved(value: value, componentName: componentName)
      case .reference(let reference):
        guard let next: ReferenceOr<Value> = read(reference) else { return nil }
        componentName = componentName ?? Self.componentName(of: reference.target)
        object = next
      }
    }
    reportEndless(object)
    return nil
  }

  /// What stands where a reference points, read once.
  private func read<Value: SpecificationObject>(_ reference: Reference) -> ReferenceOr<Value>? {
    if let object = objects[reference.target] as? ReferenceOr<Value> { return object }
    guard let node = node(at: reference.target, range: reference.targetRange),
      mayBe(Value.self, at: reference.target, range: reference.targetRange),
      let object = ReferenceOr<Value>.read(node, document.context(report))
    else { return nil }
    objects[reference.target] = object
    return object
  }

  /// The schema that a `$ref` names, which may be a reference itself.
  func schema(at reference: Located<String>) -> OpenAPI.Schema? {
    if let schema = schemas[reference.value] { return schema }
    guard let node = node(at: reference.value, range: reference.range),
      mayBe(OpenAPI.Schema.self, at: reference.value, range: reference.range),
      let schema = OpenAPI.Schema.read(node, document.context(report))
    else { return nil }
    schemas[reference.value] = schema
    return schema
  }

  /// The path item that a `$ref` in another one names.
  func pathItem(at reference: Located<String>) -> PathItem? {
    node(at: reference.value, range: reference.range).flatMap {
      PathItem.read($0, document.context(report))
    }
  }

  /// The last step of a pointer into `components`, such as `Pet`; nil for any other reference.
  static func componentName(of target: String) -> String? {
    guard target.hasPrefix("#/components/") || target.hasPrefix("#/definitions/") else {
      return nil
    }
    let tokens = tokens(of: target)
    return tokens.count <= 3 ? tokens.last : nil
  }

  // MARK: Pointers

  private func node(at target: String, range: SourceRange) -> Node? {
    guard target.hasPrefix("#") else {
      report.warning(
        "'\(target)' leads out of this document, where references are not followed", at: range)
      return nil
    }
    guard target == "#" || target.hasPrefix("#/") else {
      report.warning("'\(target)' is no JSON Pointer", at: range, help: "write '#/components/...'")
      return nil
    }
    let tokens = Self.tokens(of: target)
    if let node = document.root.descend(tokens) { return node }
    report.warning(
      "'\(target)' names nothing in this document", at: range,
      help: suggestion(for: tokens).map { "did you mean '\($0)'?" })
    return nil
  }

  /// The pointer's steps with `%` escapes, `~1` and `~0` decoded (RFC 6901, sections 4 and 6).
  static func tokens(of target: String) -> [String] {
    target.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false).map { token in
      let text = PercentDecoding.decode(String(token))
      guard text.utf8.contains(UInt8(ascii: "~")) else { return text }
      return text.replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  /// The pointer with its last unknown step replaced by the closest name that is there.
  private func suggestion(for tokens: [String]) -> String? {
    for length in tokens.indices.reversed() {
      guard let parent = document.root.descend(tokens[..<length]) else { continue }
      let names = parent.members.map(\.key.text)
      guard let name = Suggestion.closest(to: tokens[length], in: names) else { return nil }
      return "#/" + (tokens[..<length] + [name]).joined(separator: "/")
    }
    return nil
  }

  private func reportEndless<Value>(_ object: ReferenceOr<Value>) {
    guard case .reference(let reference) = object else { return }
    report.warning("this reference leads back to itself", at: reference.targetRange)
  }
}
