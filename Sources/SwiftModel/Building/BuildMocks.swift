import IR

/// Makes the protocol and the mock of one group, or of the client's own operations.
struct BuildMocks {
  let options: BuildOptions
  let documentation: BuildDocumentation
  let errorName: String
  /// The names of the types that the client has for all of its groups.
  let shared: [String]

  /// A method and what the mock calls its closure.
  private struct Plan {
    let shape: MethodShape
    let closure: String
    /// What errors call the closure, as a literal.
    let title: String
  }

  /// `typeName` is what the methods belong to, `scope` has the names of the types in it.
  func declaration(
    of group: BuildOperations.Group, typeName: String, fileName: String, scope: NameAllocator
  ) -> MockDeclaration? {
    guard !group.shapes.isEmpty else { return nil }
    var types = scope
    let mockName = types.allocate("Mock")
    let parameters = group.shapes.flatMap { $0.arguments.map(\.name) + [$0.optionsName] }
    var members = NameAllocator(reserved: group.shapes.map(\.name) + parameters)
    let path = typeName.split(separator: ".").last.map(String.init) ?? typeName
    let shapes = group.shapes.map { $0.qualified(by: names(in: group, typeName)) }
    let methods = shapes.map { shape in
      let closure = members.allocate("on" + BuildOperations.capitalised(shape.name))
      let title = SwiftStringLiteral.text("\(path).\(mockName).\(closure)")
      return method(Plan(shape: shape, closure: closure, title: title))
    }
    return MockDeclaration(
      header: FileHeader(options, usesFoundation: group.usesFoundation), access: options.access,
      fileName: fileName, typeName: typeName, protocolName: types.allocate("Methods"),
      mockName: mockName, methods: methods)
  }

  /// The types beside the methods with those around them: a protocol's extension stands elsewhere.
  private func names(in group: BuildOperations.Group, _ typeName: String) -> [String: String] {
    let own = group.outcomes.map(\.name) + group.bodies.map(\.name) + group.headers.map(\.name)
    let client = options.clientName + "Client"
    let pairs = own.map { ($0, "\(typeName).\($0)") } + shared.map { ($0, "\(client).\($0)") }
    return Dictionary(pairs) { first, _ in first }
  }

  private func method(_ plan: Plan) -> MockDeclaration.Method {
    let shape = plan.shape
    let all =
      shape.arguments.map(\.declarationWithoutDefault) + ["\(shape.optionsName): CallOptions"]
    let prefix = "\(options.access.modifier)func"
    let shortCall = SignatureLayout.lines(
      head: shape.words + shape.reference(to: shape.name),
      parameters: shape.arguments.map(\.forwarding) + ["\(shape.optionsName): .init()"], tail: "",
      indent: 4)
    return MockDeclaration.Method(
      documentation: documentation.comment([shape.summary], indent: 4),
      shortDocumentation: documentation.comment([shape.summary], indent: 2),
      requirement: signature("func", shape, all, tail: "", indent: 4),
      closure: property(plan),
      signature: signature(prefix, shape, all, tail: " {", indent: 4),
      statements: statements(plan),
      shortSignature: signature(
        prefix, shape, shape.arguments.map(\.declaration), tail: " {", indent: 2),
      shortCall: shortCall.lines)
  }

  private func signature(
    _ prefix: String, _ shape: MethodShape, _ parameters: [String], tail: String, indent: Int
  ) -> Signature {
    SignatureLayout.lines(
      head: "\(prefix) \(ReservedWords.escape(shape.name, in: .member))", parameters: parameters,
      tail: shape.effects(errorName) + (shape.returnType.map { " -> " + $0 } ?? "") + tail,
      indent: indent)
  }

  /// The closure for a method that goes by itself; it may throw anything.
  private func property(_ plan: Plan) -> MockDeclaration.Closure? {
    var effects = ""
    switch plan.shape.kind {
    case .value: effects = " async throws"
    case .pages: break
    case .response, .items: return nil
    }
    let type = SignatureLayout.lines(
      head: "@Sendable ", parameters: plan.shape.arguments.map { "_ \($0.local): \($0.fullType)" },
      tail: "\(effects) -> \(plan.shape.returnType ?? "Void")", indent: 8
    ).lines
    let text = "Answers \(documentation.inline(plan.shape.name))."
    return MockDeclaration.Closure(
      documentation: documentation.comment([text], indent: 4),
      declaration: layOut(type, behind: "\(options.access.modifier)var \(plan.closure):"))
  }

  /// An optional function type behind a property's name: on its line, on the next, or on several.
  private func layOut(_ type: [String], behind head: String) -> [String] {
    let line = "(\(type[0]))?"
    if type.count == 1, 4 + head.count + 1 + line.count <= SignatureLayout.width {
      return ["\(head) \(line)"]
    }
    if type.count == 1, 6 + line.count <= SignatureLayout.width { return [head, "  \(line)"] }
    return [head, "  ("] + type.map { "    " + $0 } + ["  )?"]
  }

  /// The body of the mock's method.
  private func statements(_ plan: Plan) -> [String] {
    let shape = plan.shape
    let values = shape.arguments.map(\.local).joined(separator: ", ")
    let forwarded =
      shape.arguments.map(\.forwarding) + ["\(shape.optionsName): \(shape.optionsName)"]
    switch shape.kind {
    case .value:
      let head = "try await \(errorName).calling(\(plan.title), \(plan.closure)) {"
      let call = "try await $0(\(values))"
      let fits = 6 + head.count + call.count + 3 <= SignatureLayout.width
      return fits ? ["\(head) \(call) }"] : [head, "  \(call)", "}"]
    case .response(let name):
      return response(shape, name, forwarded)
    case .pages:
      let call = "\(plan.closure)?(\(values))"
      let other = "?? PageSequence(throwing: .unset(\(plan.title)))"
      let fits = 6 + call.count + 1 + other.count <= SignatureLayout.width
      return fits ? ["\(call) \(other)"] : [call, "  \(other)"]
    case .items(let name):
      return SignatureLayout.lines(
        head: shape.reference(to: name), parameters: forwarded, tail: ".items", indent: 6
      ).lines
    }
  }

  /// The value of the method beside it as a whole answer.
  private func response(
    _ shape: MethodShape, _ name: String, _ arguments: [String]
  ) -> [String] {
    let name = shape.reference(to: name)
    let line = "Response(mocking: try await \(name)(\(arguments.joined(separator: ", "))))"
    if 6 + line.count <= SignatureLayout.width { return [line] }
    var locals = NameAllocator(reserved: shape.arguments.map(\.name) + [shape.optionsName])
    let value = locals.allocate("value")
    let type = shape.isVoid ? ": Void" : ""
    return SignatureLayout.lines(
      head: "let \(value)\(type) = try await \(name)", parameters: arguments, tail: "", indent: 6
    ).lines + ["return Response(mocking: \(value))"]
  }
}

extension MethodShape {
  /// Whether nothing is returned, or a response with nothing in it.
  fileprivate var isVoid: Bool { returnType?.hasPrefix("Response<Void,") ?? true }

  /// What stands before a call of the method.
  fileprivate var words: String {
    switch kind {
    case .value, .response: "try await "
    case .pages, .items: ""
    }
  }
}
