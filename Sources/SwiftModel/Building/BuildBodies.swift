import IR

extension BuildOperations {
  /// The arguments that carry the request's body, and the enum of several kinds of body.
  struct Body {
    var arguments: [Argument] = []
    var declaration: BodyDeclaration?
    var usesFoundation = false
  }

  /// What a method takes for a body; `types` is where an enum is declared.
  func body(
    _ body: RequestBody, method: String, isFirst: Bool, _ scope: inout NameAllocator,
    types: inout NameAllocator
  ) -> Body {
    let chosen = choose(body.contents, .request).chosen
    guard let first = chosen.first else { return Body() }
    let name = scope.allocate("body")
    let label = isFirst ? nil : name
    guard chosen.count == 1 else {
      let enumName = types.allocate(Self.capitalised(method) + "Body")
      let argument = Argument(
        name: name, label: label, type: SwiftType(enumName), isRequired: body.isRequired,
        field: RequestStatement(method: "content", arguments: [name]),
        documentation: describe(body, first))
      return Body(
        arguments: [argument], declaration: bodyEnum(enumName, chosen),
        usesFoundation: chosen.contains(where: \.type.usesFoundation))
    }
    let typeName = first.needsMediaType ? scope.allocate("contentType") : nil
    var result = Body()
    result.arguments.append(
      Argument(
        name: name, label: label, type: first.type, isRequired: body.isRequired,
        field: RequestStatement(
          method: first.codec.setter, arguments: arguments(of: first, name, typeName)),
        documentation: describe(body, first), facts: facts(of: first),
        checks: checks(of: first, name)))
    if let typeName { result.arguments.append(contentType(typeName, first)) }
    return result
  }

  /// The bounds of a body that is no model: a model compares itself, and says them itself.
  private func facts(of item: Representation) -> [String] {
    guard let id = item.boundedSchema, !schemas[id].kind.isDeclared else { return [] }
    return documentation.bounds(schemas[id])
  }

  private func checks(of item: Representation, _ name: String) -> [Check] {
    guard let id = item.boundedSchema else { return [] }
    return models.checks(of: id, "\"body\"", ReservedWords.escape(name, in: .local))
      .filter { $0.rule != "value" }
  }

  /// The argument that says which of several media types a body has.
  private func contentType(_ name: String, _ item: Representation) -> Argument {
    let list = item.mediaTypes.map { "`\($0)`" }.joined(separator: ", ")
    return Argument(
      name: name, label: name, type: SwiftType("MediaType"),
      isRequired: defaultMediaType(item) == nil, field: nil,
      documentation: Documentation(description: "What the body is: \(list)."))
  }

  /// The first media type that is no range; bytes that can be anything have one too.
  private func defaultMediaType(_ item: Representation) -> String? {
    item.mediaTypes.first { !MediaKind.isRange($0) }
      ?? (item.mediaTypes.contains("*/*") ? "application/octet-stream" : nil)
  }

  /// The arguments of the statement that puts a body into the request.
  private func arguments(
    of item: Representation, _ name: String, _ typeName: String?
  ) -> [String] {
    var arguments = [name]
    if item.codec == .form {
      arguments += formEncodings(item.content.encodings, of: item.content.schema?.schema)
    }
    if item.codec == .xml { arguments += xmlArguments(of: item) }
    guard let typeName else { return arguments + mediaType(of: item) }
    let fallback = defaultMediaType(item).map { " ?? " + SwiftStringLiteral.text($0) } ?? ""
    return arguments + ["mediaType: \(typeName)\(fallback)"]
  }

  private func describe(_ body: RequestBody, _ representation: Representation) -> Documentation {
    let schema = representation.content.schema.map { schemas[$0.schema].documentation }
    return Documentation(description: body.description ?? schema?.description ?? schema?.summary)
  }

  /// The argument for a media type that is not the codec's own; none where it is, or is a range.
  private func mediaType(of item: Representation) -> [String] {
    let mediaType = item.content.mediaType
    guard !MediaKind.isRange(mediaType), mediaType != item.codec.mediaType else { return [] }
    return ["mediaType: \(SwiftStringLiteral.text(mediaType))"]
  }

  /// Several kinds of body as an enum with a case for each.
  private func bodyEnum(_ name: String, _ chosen: [Representation]) -> BodyDeclaration {
    var scope = NameAllocator()
    let cases = chosen.map { item in
      let isOnly = chosen.filter { $0.codec == item.codec }.count == 1
      let wanted = isOnly ? item.codec.bodyName : caseName(of: item)
      return bodyCase(ReservedWords.escape(scope.allocate(wanted), in: .enumCase), item)
    }
    return BodyDeclaration(
      access: options.access, name: name, documentation: ["/// What a request can carry."],
      cases: cases)
  }

  private func bodyCase(_ name: String, _ item: Representation) -> BodyDeclaration.Case {
    let hasDefault = defaultMediaType(item) != nil
    let payload = hasDefault ? ", contentType: MediaType? = nil" : ", contentType: MediaType"
    let typeName = item.needsMediaType ? "contentType" : nil
    let list = item.mediaTypes.map { documentation.inline($0) }.joined(separator: ", ")
    return BodyDeclaration.Case(
      documentation: documentation.lines("As \(list).", indent: indent + 2), name: name,
      payload: item.type.text + (typeName == nil ? "" : payload),
      pattern: typeName == nil ? "let value" : "let value, let contentType",
      statement: SignatureLayout.lines(
        head: "request." + item.codec.setter, parameters: arguments(of: item, "value", typeName),
        tail: "", indent: indent + 6
      ).lines
        + checks(of: item, "value").flatMap { $0.lines(on: "request.check", indent: indent + 6) })
  }

  static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}

extension BuildOperations.Representation {
  /// The schema whose bounds the Swift value can break; forms compare themselves.
  fileprivate var boundedSchema: SchemaID? {
    codec == .json ? content.schema?.schema : nil
  }
}
