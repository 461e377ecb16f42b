import OpenAPI

extension [Extension] {
  /// The keywords with their values as JSON: somebody's own whatever their length, others where they
  /// are short, for examples can be as long as the rest of a document.
  var values: [SpecificationExtension] {
    map { entry in
      let isOwn = entry.name.hasPrefix("x-")
      return SpecificationExtension(
        name: entry.name,
        value: isOwn
          ? LiteralText.complete(entry.value) : LiteralText.oneLine(entry.value) ?? "...")
    }
  }

  /// The same of an object inside of another one, under names that tell whose they are.
  func values(of owner: String) -> [SpecificationExtension] {
    values.map { SpecificationExtension(name: "\(owner).\($0.name)", value: $0.value) }
  }
}

extension ExternalDocumentation? {
  /// What is said of a page beside where it is.
  var extensions: [SpecificationExtension] {
    self?.extensions.values(of: "externalDocs") ?? []
  }
}
