import Diagnostics
import IR

/// Which servers a client knows, and which of them its operations go to.
struct ServerList {
  /// The document's servers, then those of paths and operations, each URL once.
  let servers: [Server]
  /// Where calls go that nobody says anything of; nil where only the caller can know.
  let standard: Server?
  /// Whether an operation is served elsewhere than the others.
  let hasOwn: Bool

  /// Where the document has no servers of its own, those of all operations stand for them.
  init(_ api: API) {
    let own = api.operations.map(\.servers)
    let isEverywhere = !own.isEmpty && own.allSatisfy { !$0.isEmpty }
    let document = api.servers.isEmpty && isEverywhere ? own[0] : api.servers
    var seen: Set<String> = []
    servers = (document + own.joined()).filter { seen.insert($0.url).inserted }
    standard = document.first.flatMap { $0.isAbsolute && $0.hasAllDefaults ? $0 : nil }
    let first = document.first?.url
    hasOwn =
      standard != nil
      && own.joined().contains { $0.isAbsolute && $0.hasAllDefaults && $0.url != first }
      && own.contains { !$0.isEmpty && $0[0].url != first }
  }

  /// Whether the servers need a type: several, variables, or a relative URL that has a path.
  var needsDeclaration: Bool {
    guard servers.count == 1 else { return servers.count > 1 }
    let server = servers[0]
    return !server.placeholders.isEmpty || !server.isAbsolute && server.url.count > 1
  }

  /// The server that an operation goes to although the others do not.
  func own(_ operation: Operation, _ report: DiagnosticReport) -> Server? {
    guard let server = operation.servers.first, server.url != standard?.url else { return nil }
    guard let standard else {
      report.warning(
        "the operation goes where the client does, because the client has no server of its own",
        at: server.origin, help: "a caller can name the server in the call's options")
      return nil
    }
    guard server.isAbsolute, server.hasAllDefaults else {
      report.warning(
        "this server is not absolute, and the operation goes to '\(standard.url)'",
        at: server.origin, help: "a caller can name the server in the call's options")
      return nil
    }
    return server
  }
}

extension Server {
  /// The variables' names in the order of the URL, each once.
  var placeholders: [String] {
    var seen: Set<String> = []
    return PathTemplate(url).parameterNames.filter { seen.insert($0).inserted }
  }

  func variable(_ name: String) -> Variable? { variables.first { $0.name == name } }

  /// Whether each variable of the URL has a value that goes without saying.
  var hasAllDefaults: Bool {
    placeholders.allSatisfy { variable($0).map { !$0.defaultValue.isEmpty } ?? false }
  }

  /// Whether the URL stands by itself (OpenAPI 3.1.1, section 4.8.5.1); one that begins with a
  /// variable of no known value is taken to.
  var isAbsolute: Bool {
    let filled = variables.reduce(url) { url, variable in
      url.replacing("{\(variable.name)}", with: variable.defaultValue)
    }
    return filled.hasPrefix("http://") || filled.hasPrefix("https://")
      || url.hasPrefix("{") && !hasAllDefaults
  }
}
