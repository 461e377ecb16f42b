import OpenAPI

/// Gathers the tags that the document describes, then those that only operations name.
enum CollectTags {
  static func run(_ document: OpenAPIDocument, _ operations: [Operation]) -> [Tag] {
    var seen: Set<String> = []
    var tags: [Tag] = []
    for tag in document.tags where seen.insert(tag.name.value).inserted {
      let documentation = Documentation(
        summary: tag.summary, description: tag.description,
        externalURL: tag.externalDocs?.url.value,
        extensions: tag.extensions.values + tag.externalDocs.extensions)
      tags.append(Tag(name: tag.name.value, documentation: documentation))
    }
    for name in operations.compactMap(\.tags.first) where seen.insert(name).inserted {
      tags.append(Tag(name: name, documentation: Documentation()))
    }
    return tags
  }
}

extension Server {
  init(_ server: OpenAPI.Server) {
    self.init(
      url: server.url.value,
      name: server.name ?? server.extensions["x-name"]?.string, description: server.description,
      variables: server.variables.map { variable in
        Variable(
          name: variable.name, defaultValue: variable.value.default,
          values: variable.value.enum.map(\.value), description: variable.value.description,
          extensions: variable.value.extensions.values)
      },
      extensions: server.extensions.values,
      origin: server.origin)
  }
}
