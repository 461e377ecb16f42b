import Diagnostics
import YAML

/// A name by which operations are grouped (OpenAPI 3.1.1, section 4.8.22).
package struct Tag: SpecificationObject {
  package let origin: SourceRange
  package let name: Located<String>
  /// 3.2.
  package let summary: String?
  package let description: String?
  package let externalDocs: ExternalDocumentation?
  /// 3.2: the name of the tag that this one is nested under.
  package let parent: Located<String>?
  /// 3.2: what the tag is for, such as `nav`.
  package let kind: String?
  package let extensions: [Extension]

  package static let noun: StaticString = "a Tag Object"
  package static let keywords = [
    "name", "summary", "description", "externalDocs", "parent", "kind",
  ]
  package static let newerKeywords = NewerKeywords(v32: ["summary", "parent", "kind"])
  package static let keptKeywords: [StaticString] = ["parent", "kind"]

  package static func read(_ node: Node, _ context: ReadingContext) -> Tag? {
    guard var object = ObjectReader(node, Self.self, context) else { return nil }
    let name = object.requiredString("name")
    let tag = Tag(
      origin: node.range,
      name: name ?? Located("", at: node.range),
      summary: object.string("summary"),
      description: object.string("description"),
      externalDocs: object.object("externalDocs"),
      parent: object.locatedString("parent"),
      kind: object.string("kind"),
      extensions: object.finish())
    return name == nil ? nil : tag
  }
}

extension ObjectReader {
  /// The document's `tags`, whose names are unique (section 4.8.1.1): the first of two is kept.
  mutating func tags() -> [Tag] {
    var ranges: [String: SourceRange] = [:]
    let tags: [Tag] = list("tags")
    checkParents(of: tags)
    return tags.filter { tag in
      guard let earlier = ranges.updateValue(tag.name.range, forKey: tag.name.value) else {
        return true
      }
      context.report.warning(
        "the tag '\(tag.name.value)' is declared twice", at: tag.name.range,
        notes: [.init("the earlier declaration is here", at: earlier)])
      return false
    }
  }

  /// A tag is nested under one that there is, and not under itself (OpenAPI 3.2.0, section 4.22.1).
  private func checkParents(of tags: [Tag]) {
    let parents = Dictionary(
      tags.compactMap { tag in tag.parent.map { (tag.name.value, $0) } }
    ) { first, _ in first }
    guard !parents.isEmpty else { return }
    let names = tags.map(\.name.value)
    for tag in tags {
      guard let parent = tag.parent else { continue }
      if !names.contains(parent.value) {
        context.warn(
          "no tag is called '\(parent.value)'", at: parent.range,
          help: Suggestion.closest(to: parent.value, in: names).map { "did you mean '\($0)'?" })
      } else if leads(from: parent.value, to: tag.name.value, parents) {
        context.warn("the tag '\(tag.name.value)' is nested under itself", at: parent.range)
      }
    }
  }

  private func leads(from start: String, to end: String, _ parents: [String: Located<String>])
    -> Bool
  {
    var name = start
    for _ in 0...parents.count {
      if name == end { return true }
      guard let next = parents[name]?.value else { return false }
      name = next
    }
    return false
  }
}
