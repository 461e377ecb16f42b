import Diagnostics
import OpenAPI
import YAML

/// Reports the named schemas that nothing in the document refers to: likely a slip.
///
/// Reads the text instead of the table, so that a schema counts as used wherever its name stands in
/// a reference, also in a part of the document that no operation reaches.
enum ReportUnusedSchemas {
  static func run(_ document: OpenAPIDocument, _ resolver: ResolveReferences) {
    guard !document.components.schemas.isEmpty else { return }
    var used: Set<String> = []
    collect(document.root, document.schemasPointer, &used)
    for schema in document.components.schemas where !used.contains(schema.name) {
      guard !resolver.isReached(schema.value) else { continue }
      resolver.report.warning(
        "nothing refers to the schema '\(schema.name)'", at: schema.nameRange)
    }
  }

  /// An alias is walked as often as it stands; the parser has bounded how often that is.
  private static func collect(_ root: Node, _ pointer: String, _ used: inout Set<String>) {
    var pending = [root]
    while let node = pending.popLast() {
      pending += node.elements.lazy.filter { $0.kind != .scalar }
      for member in node.members {
        if member.value.kind != .scalar {
          pending.append(member.value)
          if member.key.hasText("mapping") { collectMapping(member.value, pointer, &used) }
        } else if member.key.hasText("$ref") {
          used.insert(name(in: member.value.text, pointer))
        }
      }
    }
  }

  /// The values of a discriminator's mapping are names or pointers (OpenAPI 3.1.1, section 4.8.25).
  private static func collectMapping(
    _ mapping: Node, _ pointer: String, _ used: inout Set<String>
  ) {
    for member in mapping.members { used.insert(name(in: member.value.text, pointer)) }
  }

  private static func name(in target: String, _ pointer: String) -> String {
    guard target.hasPrefix(pointer) else { return target }
    let tokens = ReferenceText("#/" + target.dropFirst(pointer.count)).tokens
    return tokens.first ?? target
  }
}
