import IR

/// An API in few words, for goldens that a person can read: what it means, line by line.
struct APIPrinter {
  private let api: API
  private let schemas: SchemaPrinter

  static func text(of api: API) -> String {
    let printer = APIPrinter(api: api, schemas: SchemaPrinter(table: api.schemas))
    let lines =
      printer.head + printer.schemas.lines + api.operations.flatMap(printer.operation)
      + api.events.flatMap(printer.event)
    return lines.map { $0 + "\n" }.joined()
  }

  /// Servers and security schemes.
  private var head: [String] {
    annotations + api.servers.map { "server \($0.url)" + variables($0) }
      + api.securitySchemes.map {
        "scheme \($0.name): \($0.kind.words)" + $0.documentation.extensionWords
      }
  }

  /// The extensions of the document and of its tags.
  private var annotations: [String] {
    let words = api.documentation.extensionWords
    let tags = api.tags.filter { !$0.documentation.extensions.isEmpty }
    return (words.isEmpty ? [] : ["document" + words])
      + tags.map { "tag \($0.name)" + $0.documentation.extensionWords }
  }

  private func variables(_ server: Server) -> String {
    server.variables.map { " {\($0.name)} = \($0.defaultValue)" }.joined()
  }

  private func operation(_ operation: Operation) -> [String] {
    let name = operation.key.operationID ?? "(unnamed)"
    let tags = operation.tags.isEmpty ? "" : " in \(operation.tags.joined(separator: ", "))"
    let deprecated = operation.documentation.isDeprecated ? ", deprecated" : ""
    let extensions = operation.documentation.extensionWords
    var lines = [
      "\(operation.method) \(operation.path.text): \(name)\(tags)\(deprecated)\(extensions)"
    ]
    lines += operation.servers.map { "  server \($0.url)" + variables($0) }
    if !operation.security.isEmpty { lines.append("  security \(security(operation))") }
    lines += operation.parameters.map(parameter)
    if let body = operation.body { lines += self.body(body) }
    lines += operation.responses.flatMap(response)
    if let paging = operation.paging { lines.append("  " + self.paging(paging)) }
    return lines
  }

  private func paging(_ paging: Paging) -> String {
    let way =
      switch paging.way {
      case .cursor(let parameter, let next): "cursor \(parameter) from \(next.words)"
      case .page(let parameter, let first, let pages):
        "page \(parameter) from \(first)" + (pages.map { " of \($0.words)" } ?? "")
      case .offset(let parameter, let limit, let total):
        "offset \(parameter)" + (limit.map { ", at most \($0)" } ?? "")
          + (total.map { ", of \($0.words)" } ?? "")
      case .url(let next): "the URL in \(next.words)"
      case .link: "the Link header"
      }
    return "pages by \(way), each of \(schemas.use(paging.item)) in \(paging.items.words)"
      + (paging.hasMore.map { ", more by \($0.words)" } ?? "")
  }

  private func event(_ event: Event) -> [String] {
    let source =
      switch event.source {
      case .webhook(let name): "webhook \(name)"
      case .callback(let key, let expression):
        "callback of \(key.method) \(key.path) to \(expression)"
      }
    let deprecated = event.documentation.isDeprecated ? ", deprecated" : ""
    return ["event \(event.name): \(event.method), \(source)\(deprecated)"]
      + event.parameters.map(parameter) + (event.body.map(body) ?? [])
  }

  private func security(_ operation: Operation) -> String {
    operation.security.map { requirement in
      requirement.schemes.isEmpty ? "nothing" : requirement.schemes.joined(separator: " and ")
    }
    .joined(separator: ", or ")
  }

  private func parameter(_ parameter: Parameter) -> String {
    "  \(parameter.location.rawValue) \(parameter.name): \(schemas.use(parameter.schema))"
      + (parameter.isRequired ? ", required" : "") + ", \(parameter.serialization.words)"
      + parameter.documentation.words
  }

  private func body(_ body: RequestBody) -> [String] {
    let presence = body.isRequired ? "required" : "optional"
    return body.contents.map { "  body \(presence) \(content($0))" }
  }

  private func response(_ response: Response) -> [String] {
    let status = response.status.words
    guard !response.contents.isEmpty else {
      return ["  \(status) without a body"] + headers(response)
    }
    return response.contents.map { "  \(status) \(content($0))" } + headers(response)
  }

  private func headers(_ response: Response) -> [String] {
    response.headers.map { header in
      "    header \(header.name): \(schemas.use(header.schema))"
        + (header.isRequired ? ", required" : "") + serialization(header)
        + header.documentation.extensionWords
    }
  }

  /// What differs from the style of all headers.
  private func serialization(_ header: HeaderField) -> String {
    let words = header.serialization.words
    return words == "simple" ? "" : ", " + words
  }

  private func content(_ content: Content) -> String {
    let schema = content.schema.map(schemas.use) ?? "nothing said"
    let items = content.describesItems ? "items " : ""
    return
      (["\(content.mediaType) (\(content.kind.rawValue)): \(items)\(schema)"]
      + content.encodings.map { "    \($0.words)" }).joined(separator: "\n")
  }
}

extension SecurityScheme.Kind {
  fileprivate var words: String {
    switch self {
    case .basic: "basic"
    case .token(let scheme, let format): "token \(scheme)" + (format.map { " (\($0))" } ?? "")
    case .apiKey(let name, let location): "key \(name) in \(location.rawValue)"
    case .oauth2(let oauth): "oauth2\(oauth.words)"
    case .openIDConnect(let url): "openIdConnect \(url)"
    case .mutualTLS: "mutual TLS"
    }
  }
}

extension OAuth {
  fileprivate var words: String {
    let flows = [("client credentials", clientCredentials), ("code", authorizationCode)]
    let ways = flows.compactMap { name, flow in
      flow.map { flow in
        ([name, flow.authorizationURL, flow.tokenURL] + [flow.refreshURL])
          .compactMap(\.self).joined(separator: " ")
      }
    }
    let names = scopes.map(\.name).joined(separator: " ")
    return (ways + others.map { "no \($0)" } + [names.isEmpty ? "" : "scopes \(names)"])
      .filter { !$0.isEmpty }.map { ", " + $0 }.joined()
  }
}

extension MemberPath {
  fileprivate var words: String {
    steps.isEmpty
      ? "the answer"
      : steps.map { step in
        switch step {
        case .member(let name): name
        case .last: "its last"
        }
      }.joined(separator: "/")
  }
}

extension Response.Status {
  fileprivate var words: String {
    switch self {
    case .exact(let code): String(code)
    case .range(let digit): "\(digit)XX"
    case .fallback: "default"
    }
  }
}

extension Parameter.Serialization {
  fileprivate var words: String {
    switch self {
    case .style(let style, let explode, let allowReserved):
      style.rawValue + (explode ? " exploded" : "") + (allowReserved ? " reserved" : "")
    case .content(let mediaType, let encodings):
      "as \(mediaType)" + encodings.map { " (\($0.property))" }.joined()
    }
  }
}
