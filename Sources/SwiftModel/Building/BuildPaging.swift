import IR

extension BuildOperations {
  /// The methods for the pages of a list, and what their callers see of them.
  struct PagingPlan {
    let methods: PagingMethods
    let shapes: [MethodShape]
  }

  /// The methods for an operation's pages and their items; nil where it has none.
  func paging(
    of operation: Operation, _ name: String, _ arguments: Arguments, _ success: Success,
    _ members: inout NameAllocator
  ) -> PagingPlan? {
    guard let paging = operation.paging, let answer = operation.answerSchema else { return nil }
    guard success.outcome == nil, let items = itemsClosure(paging, answer),
      let way = call(of: paging, answer, arguments, operation)
    else {
      report.warning("the pages of this operation cannot be generated", at: operation.origin)
      return nil
    }
    let pages = members.allocate(name + "Pages")
    let own = arguments.without(paging.way.parameter)
    let types = "<\(success.type.text), \(itemType(paging).text), \(errorName)>"
    let request = own.statements.isEmpty ? "APIRequest()" : arguments.requestName
    let call = call(
      head: (own.statements.isEmpty ? "" : "return ") + "\(api(arguments)).pages",
      "Self.\(ReservedWords.escape(name, in: .member)), \(request), \(arguments.optionsName),",
      "by: \(way),", "items: { \(items) })")
    let all = members.allocate(name + "All")
    let methods = PagingMethods(
      pagesDocumentation: documentation.pages(of: operation, own, indent: indent),
      itemsDocumentation: documentation.items(of: operation, own, indent: indent),
      pagesSignature: signature(pages, own, "PageSequence" + types),
      itemsSignature: signature(all, own, "PagedItems" + types),
      statements: own.statements.map { $0.laidOut(on: arguments.requestName, indent + 2) },
      checks: checks(of: own), pagesCall: call,
      itemsCall: itemsCall(pages, own))
    let shapes = [
      shape(
        pages, own, "PageSequence" + types, .pages,
        documentation.sentence(on: operation, "page by page")),
      shape(
        all, own, "PagedItems" + types, .items(of: pages),
        documentation.sentence(on: operation, "item by item")),
    ]
    return PagingPlan(methods: methods, shapes: shapes)
  }

  /// The call of the method for pages, from that for items.
  private func itemsCall(_ pages: String, _ arguments: Arguments) -> [String] {
    SignatureLayout.lines(
      head: arguments.all.reference(to: pages), parameters: arguments.forwarded, tail: ".items",
      indent: indent + 2
    ).lines
  }

  private func shape(
    _ name: String, _ arguments: Arguments, _ type: String, _ kind: MethodShape.Kind,
    _ summary: String
  ) -> MethodShape {
    MethodShape(
      name: name, arguments: arguments.all, optionsName: arguments.optionsName, returnType: type,
      kind: kind, summary: summary)
  }

  /// A call on one line where it fits, else on a line for each part.
  private func call(head: String, _ parts: String...) -> [String] {
    let line = "\(head)(\(parts.joined(separator: " "))"
    let fits = indent + 2 + line.count <= SignatureLayout.width
    return fits ? [line] : [head + "("] + parts.map { "  " + $0 }
  }

  /// The type of one item.
  func itemType(_ paging: Paging) -> SwiftType {
    let type = types.type(of: paging.item.schema)
    let isOptional = schemas.isNullable(paging.item) && !types.isAnything(paging.item.schema)
    return isOptional ? type.optional : type
  }

  private func signature(_ name: String, _ arguments: Arguments, _ type: String) -> Signature {
    SignatureLayout.lines(
      head: "\(options.access.modifier)func \(name)", parameters: arguments.declared,
      tail: " -> \(type) {", indent: indent)
  }

  /// The runtime's word for the way from page to page; nil where a part of it cannot be read.
  private func call(
    of paging: Paging, _ answer: SchemaID, _ arguments: Arguments, _ operation: Operation
  ) -> String? {
    var parts: [String?] = []
    var head = ""
    switch paging.way {
    case .cursor(let parameter, let next):
      head = "cursor"
      parts = [SwiftStringLiteral.text(parameter), closure("next", next, answer)]
    case .page(let parameter, let first, let pages):
      head = "page"
      parts = [SwiftStringLiteral.text(parameter)] + (first == 1 ? [] : ["from: \(first)"])
      if let pages { parts.append(closure("pages", pages, answer, as: .int)) }
    case .offset(let parameter, let limit, let total):
      head = "offset"
      parts = [SwiftStringLiteral.text(parameter)]
      if let limit { parts.append(arguments.passing(limit, as: "limit")) }
      if let total { parts.append(closure("total", total, answer, as: .int)) }
    case .url(let next):
      head = "url"
      parts = [closure(nil, next, answer)]
    case .link: head = "link"
    }
    if let hasMore = paging.hasMore, head != "link" {
      parts.append(closure("hasMore", hasMore, answer, as: .bool))
    }
    let known = parts.compactMap(\.self)
    return known.count == parts.count ? ".\(head)(\(known.joined(separator: ", ")))" : nil
  }

  private func closure(
    _ label: String?, _ path: MemberPath, _ answer: SchemaID, as type: SwiftType? = nil
  ) -> String? {
    guard let reading = reading(path, answer), type == nil || types.type(of: reading.end) == type
    else { return nil }
    return (label.map { "\($0): " } ?? "") + "{ \(reading.text) }"
  }

  /// The items of a page, none where it has no array.
  private func itemsClosure(_ paging: Paging, _ answer: SchemaID) -> String? {
    reading(paging.items, answer).map { $0.isOptional ? "\($0.text) ?? []" : $0.text }
  }

  /// A part of an answer as an expression.
  private struct Reading {
    var text = "$0"
    /// Whether the value itself may be nil, and so needs a question mark before the next step.
    var isLastOptional = false
    var isOptional = false
    var end: SchemaID
  }

  private func reading(_ path: MemberPath, _ answer: SchemaID) -> Reading? {
    var reading = Reading(end: answer)
    for step in path.steps {
      if reading.isLastOptional { reading.text += "?" }
      switch (step, schemas[reading.end].kind) {
      case (.last, .array(let items)):
        guard !schemas.isNullable(items) else { return nil }
        reading.text += ".last"
        reading.isLastOptional = true
        reading.end = items.schema
      case (.member(let name), _):
        let properties = models.properties(of: reading.end)
        guard let property = properties.first(where: { $0.property.name == name }) else {
          return nil
        }
        reading.text += "." + ReservedWords.escape(property.name, in: .member)
        if property.hasThreeStates { reading.text += "?.wrapped" }
        reading.isLastOptional = property.isOptional
        reading.end = property.property.schema.schema
      case (.last, _): return nil
      }
      reading.isOptional = reading.isOptional || reading.isLastOptional
    }
    return reading
  }
}

extension Operation {
  /// The JSON that a successful call answers with; `MarkPaging` has seen that it is one.
  fileprivate var answerSchema: SchemaID? {
    let successes = responses.filter(\.status.isSuccess)
    let answers = successes.isEmpty ? responses.filter { $0.status == .fallback } : successes
    return answers.flatMap(\.contents).first { $0.kind == .json }?.schema?.schema
  }
}

extension BuildOperations.Arguments {
  /// The same without the parameter of the query that leads from page to page.
  fileprivate func without(_ name: String?) -> BuildOperations.Arguments {
    var arguments = self
    arguments.all.removeAll { $0.isQuery(name) }
    return arguments
  }

  /// A parameter of the query as an argument, where its type is `Int`.
  fileprivate func passing(_ name: String, as label: String) -> String? {
    guard let argument = all.first(where: { $0.isQuery(name) }), argument.type == .int else {
      return nil
    }
    return "\(label): \(ReservedWords.escape(argument.name, in: .local))"
  }
}

extension BuildOperations.Argument {
  fileprivate func isQuery(_ wireName: String?) -> Bool {
    guard let wireName, let field, field.method == "query" else { return false }
    return field.arguments.first == SwiftStringLiteral.text(wireName)
  }
}
