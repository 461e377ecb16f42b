import Diagnostics
import IR

/// Makes the static members that name an API's servers, and the expressions that use them
/// (OpenAPI 3.1.1, sections 4.8.5 and 4.8.6).
struct BuildServers {
  let list: ServerList
  /// Nil where one absolute URL says it all.
  private(set) var declaration: ServersDeclaration?
  private let options: BuildOptions
  private let identifiers: Identifiers
  private let documentation = BuildDocumentation()
  private var names: [String: String] = [:]
  private var enums: [EnumDeclaration] = []
  private var enumNames: [[String]: String] = [:]
  private var enumScope: NameAllocator

  /// The name of the enum.
  var typeName: String { options.clientName + "Server" }

  init(_ list: ServerList, _ title: String, _ options: BuildOptions, _ identifiers: Identifiers) {
    self.list = list
    self.options = options
    self.identifiers = identifiers
    enumScope = NameAllocator(
      reserved: StandardTypeNames.essential.union(RuntimeNames.all).union([options.clientName]),
      ignoringCase: true)
    guard list.needsDeclaration else { return }
    var scope = NameAllocator()
    let wanted = ServerNames.names(of: list.servers, identifiers)
    let members = zip(list.servers, wanted).map { server, wanted in
      let name = scope.allocate(wanted)
      names[server.url] = name
      return member(server, name)
    }
    declaration = ServersDeclaration(
      header: FileHeader(options, usesFoundation: false), access: options.access, name: typeName,
      documentation: documentation.lines("Where \(title) is served.", indent: 0),
      members: members, enums: enums)
  }

  /// The expression for a server whose variables all have defaults.
  func expression(_ server: Server) -> String {
    guard let name = names[server.url] else { return SwiftStringLiteral.text(server.url) }
    return "\(typeName).\(name)" + (server.placeholders.isEmpty ? "" : "()")
  }

  private mutating func member(_ server: Server, _ name: String) -> ServersDeclaration.Member {
    var scope = NameAllocator(reserved: ["ServerURL"])
    var parameters: [String] = []
    var notes: [String] = []
    var values: [String: String] = [:]
    if !server.isAbsolute {
      parameters.append("relativeTo \(scope.allocate("base")): ServerURL")
      notes.append("base: The URL of the folder that the description is in.")
    }
    for placeholder in server.placeholders {
      let local = scope.allocate(
        ReservedWords.usable(identifiers.member(placeholder), in: .local))
      let variable = server.variable(placeholder)
      let (type, value, standard) = parameter(variable, placeholder, local)
      parameters.append(
        "\(ReservedWords.escape(local, in: .label)): \(type)"
          + (standard.map { " = " + $0 } ?? ""))
      if let text = variable?.description { notes.append("\(local): \(text.onOneLine)") }
      values[placeholder] = value
    }
    let url = literal(server.url, values)
    return ServersDeclaration.Member(
      documentation: lines(server, notes), name: ReservedWords.escape(name, in: .member),
      signature: signature(name, parameters),
      value: server.isAbsolute ? url : "ServerURL(\(url), relativeTo: base)")
  }

  private func signature(_ name: String, _ parameters: [String]) -> Signature {
    guard !parameters.isEmpty else { return Signature(lines: []) }
    let head = options.access.modifier + "static func " + ReservedWords.escape(name, in: .member)
    return SignatureLayout.lines(
      head: head, parameters: parameters, tail: " -> ServerURL {", indent: 2)
  }

  private func lines(_ server: Server, _ notes: [String]) -> [String] {
    let place = documentation.inline(server.url)
    let list = notes.isEmpty ? nil : (["- Parameters:"] + notes.map { "  - " + $0 })
    return documentation.comment(
      [server.description, place, list?.joined(separator: "\n")].compactMap(\.self), indent: 2)
  }

  /// A variable's type, how its text is taken from it, and its default.
  private mutating func parameter(
    _ variable: Server.Variable?, _ name: String, _ local: String
  ) -> (type: String, value: String, standard: String?) {
    let local = ReservedWords.escape(local, in: .local)
    guard let variable, !variable.values.isEmpty else {
      let standard = variable?.defaultValue ?? ""
      return ("String", local, standard.isEmpty ? nil : SwiftStringLiteral.text(standard))
    }
    let declaration = enumeration(variable)
    let standard = SwiftStringLiteral.text(variable.defaultValue)
    let item = declaration.cases.first { $0.value == standard }
    return (
      declaration.name, local + ".rawValue",
      item.map { "." + $0.name.filter { $0 != "`" } } ?? ".unlisted(\(standard))"
    )
  }

  /// The open enumeration of a variable's values; servers with the same ones share it.
  private mutating func enumeration(_ variable: Server.Variable) -> EnumDeclaration {
    let key = [variable.name] + variable.values
    if let name = enumNames[key], let known = enums.first(where: { $0.name == name }) {
      return known
    }
    var scope = NameAllocator(reserved: BuildModels.enumMemberNames)
    var seen: Set<String> = []
    let cases = variable.values.filter { seen.insert($0).inserted }.map { value in
      let wanted = ReservedWords.usable(identifiers.member(value), in: .enumCase)
      let name = scope.allocate(scope.contains(wanted) ? wanted + "Value" : wanted)
      return EnumDeclaration.Case(
        documentation: [], name: ReservedWords.escape(name, in: .enumCase),
        value: SwiftStringLiteral.text(value))
    }
    let wanted = ReservedWords.usable(identifiers.type(variable.name), in: .nestedType)
    let name = enumScope.allocate(enumScope.contains(wanted) ? wanted + "Value" : wanted)
    let declaration = EnumDeclaration(
      access: options.access, isolation: "", name: name,
      documentation: documentation.lines(variable.description, indent: 2),
      conformances: "OpenEnum", rawType: "String", cases: cases)
    enumNames[key] = name
    enums.append(declaration)
    return declaration
  }

  /// The URL as a literal into which the variables' values are put.
  private func literal(_ url: String, _ values: [String: String]) -> String {
    var text = ""
    var rest = url[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      text += SwiftStringLiteral.text(String(rest[..<open])).dropFirst().dropLast()
      text += "\\(\(values[name] ?? ""))"
      rest = rest[rest.index(after: close)...]
    }
    return "\"\(text)\(SwiftStringLiteral.text(String(rest)).dropFirst().dropLast())\""
  }
}
