import IR

/// The server that a client calls where the caller names none: the first of the description.
struct DefaultServer {
  /// The URL as a string literal.
  let literal: String
  let description: String?

  /// Nil where there is no server, or where its URL is relative to a place that nobody knows.
  init?(_ servers: [Server]) {
    guard let server = servers.first else { return nil }
    let url = server.variables.reduce(server.url) { url, variable in
      url.replacing("{\(variable.name)}", with: variable.defaultValue)
    }
    let isAbsolute = url.hasPrefix("https://") || url.hasPrefix("http://")
    guard isAbsolute, !url.contains("{") else { return nil }
    literal = SwiftStringLiteral.text(url)
    description = server.description.map { text in
      let line = text.onOneLine
      return line.hasSuffix(".") ? line : line + "."
    }
  }
}
