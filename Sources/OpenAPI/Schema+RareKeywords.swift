import YAML

/// Identity and references (JSON Schema 2020-12, section 8).
extension Schema {
  /// `$id`
  package var id: Located<String>? { rare?.id }
  /// `$anchor`
  package var anchor: Located<String>? { rare?.anchor }
  /// `$dynamicAnchor`
  package var dynamicAnchor: Located<String>? { rare?.dynamicAnchor }
  /// 2019-09's `$recursiveAnchor`: the outermost such schema is what `$recursiveRef` leads to.
  package var recursiveAnchor: Bool { rare?.recursiveAnchor ?? false }
  /// `$defs`, and `definitions`, which is their older name.
  package var definitions: [Named<Schema>] { rare?.definitions ?? [] }
}

/// What stands in arrays and objects (JSON Schema 2020-12, sections 10.3 and 11).
extension Schema {
  package var prefixItems: [Schema] { rare?.prefixItems ?? [] }
  package var unevaluatedItems: Schema? { rare?.unevaluatedItems }
  package var contains: Schema? { rare?.contains }
  /// Under regular expressions.
  package var patternProperties: [Named<Schema>] { rare?.patternProperties ?? [] }
  package var propertyNames: Schema? { rare?.propertyNames }
  package var unevaluatedProperties: Schema? { rare?.unevaluatedProperties }
}

/// Conditions (JSON Schema 2020-12, section 10.2; Validation, section 6.5.4).
extension Schema {
  package var not: Schema? { rare?.not }
  package var `if`: Schema? { rare?.if }
  package var then: Schema? { rare?.then }
  package var `else`: Schema? { rare?.else }
  package var dependentRequired: [Named<[Located<String>]>] { rare?.dependentRequired ?? [] }
  package var dependentSchemas: [Named<Schema>] { rare?.dependentSchemas ?? [] }
}

/// What a string stands for (JSON Schema Validation 2020-12, section 8).
extension Schema {
  /// `base64` also where `format` is `byte`, its spelling before 3.1.
  package var contentEncoding: String? {
    rare?.contentEncoding ?? (format?.value == "byte" ? "base64" : nil)
  }

  /// `application/octet-stream` also where `format` is `binary`, its spelling before 3.1.
  package var contentMediaType: String? {
    rare?.contentMediaType ?? (isFile ? "application/octet-stream" : nil)
  }

  package var contentSchema: Schema? { rare?.contentSchema }

  /// The bytes of a body or of a part, which 2.0 calls the type `file`.
  private var isFile: Bool {
    format?.value == "binary" || types == [.string] && node["type"]?.hasText("file") == true
  }
}

/// Conditions that types cannot express and that nothing is compared with.
extension Schema {
  private static let unchecked: [StaticString] = [
    "not", "if", "propertyNames", "dependentRequired", "dependentSchemas", "contains",
    "unevaluatedItems", "unevaluatedProperties",
  ]

  /// Those that the schema has; `unevaluatedProperties: true` and its like allow anything.
  package var uncheckedKeywords: [NodeMember] {
    guard rare != nil else { return [] }
    return node.members.filter { member in
      Self.unchecked.contains(where: member.key.hasText) && member.value.bool != true
    }
  }
}

/// What OpenAPI adds (OpenAPI 3.1.1, section 4.8.24.4).
extension Schema {
  package var discriminator: Discriminator? { rare?.discriminator }
  package var xml: XML? { rare?.xml }
  package var externalDocs: ExternalDocumentation? { rare?.externalDocs }
}
