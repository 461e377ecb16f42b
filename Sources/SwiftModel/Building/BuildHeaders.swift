import IR

extension BuildOperations {
  /// The name of the type of an operation's header fields, and the type where it is its own.
  struct HeadersPlan {
    var typeName = "RawHeaders"
    var declaration: HeadersDeclaration?
    var usesFoundation = false
  }

  /// `scope` is where the type is declared, unless other operations share it.
  func headers(
    of operation: Operation, method: String, _ scope: inout NameAllocator
  ) -> HeadersPlan {
    let headers = headerTypes.headers(of: operation)
    guard !headers.fields.isEmpty else { return HeadersPlan() }
    if let name = headerTypes.sharedName(of: headers) { return HeadersPlan(typeName: name) }
    let name = scope.allocate(Self.capitalised(method) + "Headers")
    let text = "The header fields of `\(method)`'s answers."
    return HeadersPlan(
      typeName: name, declaration: declaration(headers, name, text),
      usesFoundation: headers.usesFoundation)
  }

  /// The types that several operations share.
  var sharedHeaders: [HeadersDeclaration] {
    headerTypes.shared.map { name, headers in
      declaration(headers, name, "The header fields of several operations' answers.")
    }
  }

  private func declaration(
    _ headers: HeaderTypes.Headers, _ name: String, _ text: String
  ) -> HeadersDeclaration {
    var scope = NameAllocator(reserved: ["fields", "hash", "hashValue", "init"])
    let properties = zip(headers.fields, headers.documentation).map { field, source in
      let wanted = ReservedWords.usable(identifiers.member(field.name), in: .member)
      let lines = documentation.lines(source, indent: indent + 2)
      let own = documentation.comment(["The \(documentation.inline(field.name)) field."], indent: 0)
      return HeadersDeclaration.Property(
        documentation: lines.isEmpty ? own : lines,
        name: ReservedWords.escape(scope.allocate(wanted), in: .member), type: field.type.text,
        reading: field.reading)
    }
    return HeadersDeclaration(
      access: options.access, name: name,
      documentation: documentation.comment([text], indent: indent), properties: properties)
  }
}
