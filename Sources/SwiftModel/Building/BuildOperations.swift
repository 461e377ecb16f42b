import Diagnostics
import IR

/// Makes the methods of one group, or of the client itself.
struct BuildOperations {
  let types: MapTypes
  let models: BuildModels
  let options: BuildOptions
  let identifiers: Identifiers
  let documentation: BuildDocumentation
  let errorBodies: ErrorBodies
  let headerTypes: HeaderTypes
  let servers: BuildServers
  /// Names of schemes that no credential is sent for, because the connection itself proves them.
  let silentSchemes: Set<String>
  var report: DiagnosticReport
  /// Columns before the methods.
  let indent: Int

  var schemas: SchemaTable { models.schemas }
  var errorName: String { options.clientName + "Error" }

  /// The methods and the enums that they return.
  struct Group {
    var methods: [OperationMethod] = []
    var outcomes: [OutcomeDeclaration] = []
    var bodies: [BodyDeclaration] = []
    var headers: [HeadersDeclaration] = []
    /// Every method as its callers see it.
    var shapes: [MethodShape] = []
    /// The names of the types that the methods need beside them, with those around.
    var scope = NameAllocator()
    /// Whether a type of Foundation stands in a signature.
    var usesFoundation = false
  }

  /// `names` has one name for each operation; `scope` is where the enums are declared.
  /// `others` are what the methods' own names must leave alone beside each other.
  func group(
    _ operations: [Operation], names: [String], others: [String] = [], scope: NameAllocator
  ) -> Group {
    var scope = scope
    let twins = names.map(OperationMethod.twinName)
    var members = NameAllocator(reserved: ["api"] + names + twins + others)
    var group = Group()
    for (operation, name) in zip(operations, names) {
      let arguments = arguments(of: operation, method: name, types: &scope)
      if let body = arguments.body { group.bodies.append(body) }
      let headers = headers(of: operation, method: name, &scope)
      if let declaration = headers.declaration { group.headers.append(declaration) }
      for (name, success) in calls(of: operation, name, &scope, &members) {
        if let outcome = success.outcome { group.outcomes.append(outcome) }
        let paging = paging(of: operation, name, arguments, success, &members)
        group.methods.append(
          method(operation, name, arguments, success, headers.typeName, paging?.methods))
        group.shapes += shapes(of: operation, name, arguments, success, headers.typeName)
        group.shapes += paging?.shapes ?? []
        group.usesFoundation = group.usesFoundation || success.usesFoundation
      }
      group.usesFoundation =
        group.usesFoundation || headers.usesFoundation || arguments.usesFoundation
        || operation.paging.map { itemType($0).usesFoundation } ?? false
    }
    group.scope = scope
    return group
  }

  /// The method and its twin as their callers see them.
  private func shapes(
    of operation: Operation, _ name: String, _ arguments: Arguments, _ success: Success,
    _ headers: String
  ) -> [MethodShape] {
    let response = "Response<\(success.type.text), \(headers)>"
    return [
      MethodShape(
        name: name, arguments: arguments.all, optionsName: arguments.optionsName,
        returnType: success.type == .void ? nil : success.type.text, kind: .value,
        summary: documentation.sentence(on: operation)),
      MethodShape(
        name: OperationMethod.twinName(of: name), arguments: arguments.all,
        optionsName: arguments.optionsName, returnType: response, kind: .response(of: name),
        summary: documentation.sentence(on: operation, "with the response's status and headers")),
    ]
  }

  /// The methods of an operation by name, with what they return: its own, and one that returns a
  /// stream where the answer can come whole and as a stream.
  private func calls(
    of operation: Operation, _ name: String, _ types: inout NameAllocator,
    _ members: inout NameAllocator
  ) -> [(name: String, success: Success)] {
    let readings = readings(of: operation)
    reportUnread(operation, readings)
    var calls: [(name: String, success: Success)] = []
    for reading in readings {
      let name = calls.isEmpty ? name : streamName(name, &members)
      calls.append((name, success(of: operation, reading, method: name, &types)))
    }
    if readings == [.whole], let bytes = streamed(calls[0].success, of: operation) {
      calls.append((streamName(name, &members), bytes))
    }
    return calls
  }

  /// A name beside the operation's own that its twin can be made of too.
  private func streamName(_ name: String, _ members: inout NameAllocator) -> String {
    let name = members.allocate(name + "Stream")
    members.reserve([OperationMethod.twinName(of: name)])
    return name
  }

  private func method(
    _ operation: Operation, _ name: String, _ arguments: Arguments, _ success: Success,
    _ headers: String, _ paging: PagingMethods?
  ) -> OperationMethod {
    let twin = OperationMethod.twinName(of: name)
    let isVoid = success.type == .void
    let call = SignatureLayout.lines(
      head: (isVoid ? "_ = " : "") + "try await " + twin, parameters: arguments.forwarded,
      tail: isVoid ? "" : ".value",
      indent: indent + 2)
    return OperationMethod(
      name: ReservedWords.escape(name, in: .member), twinName: twin,
      documentation: documentation.operation(operation, arguments, success, indent: indent),
      twinDocumentation: documentation.twin(operation, indent: indent),
      isDeprecated: operation.documentation.isDeprecated, valueType: success.type.text,
      descriptor: descriptor(operation, name, success),
      signature: signature(name, arguments, returning: isVoid ? nil : success.type.text),
      twinSignature: signature(
        twin, arguments, returning: "Response<\(success.type.text), \(headers)>"),
      twinCall: call.lines, requestName: arguments.requestName,
      api: api(arguments),
      optionsName: arguments.optionsName,
      statements: arguments.statements.map { $0.laidOut(on: arguments.requestName, indent + 2) },
      checks: checks(of: arguments),
      paging: paging)
  }

  /// The statements that compare arguments with their bounds, in lines.
  func checks(of arguments: Arguments) -> [String] {
    arguments.checks.flatMap {
      $0.lines(on: arguments.requestName + ".check", indent: indent + 2)
    }
  }

  /// How the runtime's client is named beside a method's parameters.
  func api(_ arguments: Arguments) -> String {
    arguments.all.contains { $0.name == "api" } ? "self.api" : "api"
  }

  private func signature(
    _ name: String, _ arguments: Arguments, returning type: String?
  ) -> Signature {
    SignatureLayout.lines(
      head: "\(options.access.modifier)func \(ReservedWords.escape(name, in: .member))",
      parameters: arguments.declared,
      tail: " async throws(\(errorName))" + (type.map { " -> " + $0 } ?? "") + " {",
      indent: indent)
  }
}

extension RequestStatement {
  /// The statement in lines that fit.
  func laidOut(on request: String, _ indent: Int) -> RequestStatement {
    RequestStatement(
      method: method, arguments: arguments,
      lines: SignatureLayout.lines(
        head: "\(request).\(method)", parameters: arguments, tail: "", indent: indent
      ).lines)
  }
}
