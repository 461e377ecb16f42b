import Diagnostics
import IR

extension BuildOperations {
  /// What a method takes, in the order of its signature.
  struct Arguments {
    var all: [Argument] = []
    var requestName = "request"
    var optionsName = "options"
    /// The enum of several kinds of body.
    var body: BodyDeclaration?
    var usesFoundation = false

    /// The parameters as declared.
    var declared: [String] {
      all.map(\.declaration) + ["\(optionsName): CallOptions = .init()"]
    }

    /// The arguments with which a method passes its own on.
    var forwarded: [String] {
      all.map(\.forwarding) + ["\(optionsName): \(optionsName)"]
    }

    /// The statements that put them into the request, in the order of the signature.
    var statements: [RequestStatement] { all.compactMap(\.field) }

    /// What is compared with bounds before the request is sent.
    var checks: [Check] { all.flatMap(\.checks) }
  }

  /// One parameter of a method.
  struct Argument {
    let name: String
    /// Nil where the argument stands without a label.
    let label: String?
    let type: SwiftType
    let isRequired: Bool
    /// Nil where another argument's statement takes it along.
    let field: RequestStatement?
    /// What the description says of it.
    let documentation: Documentation
    /// Its bounds, in sentences.
    var facts: [String] = []
    var checks: [Check] = []

    var declaration: String { declarationWithoutDefault + (isRequired ? "" : " = nil") }

    /// As a protocol or a mock declares it.
    var declarationWithoutDefault: String {
      let head = label.map { ReservedWords.escape($0, in: .label) } ?? "_ " + local
      return "\(head): \(fullType)"
    }

    /// The type, which may be an optional.
    var fullType: String { isRequired ? type.text : type.text + "?" }

    var forwarding: String {
      label.map { "\(ReservedWords.escape($0, in: .argument)): \(local)" } ?? local
    }

    var local: String { ReservedWords.escape(name, in: .local) }
  }

  /// Path parameters and others that are required, the body, what may be left out.
  /// `types` is where the enum of several kinds of body is declared.
  func arguments(
    of operation: Operation, method: String, types: inout NameAllocator
  ) -> Arguments {
    var scope = NameAllocator(reserved: [OperationMethod.twinName(of: method), "options"])
    let parameters =
      pathParameters(of: operation) + operation.parameters.filter { $0.location != .path }
    var required: [Argument] = []
    for parameter in parameters where parameter.isRequired {
      required.append(argument(parameter, &scope))
    }
    let isFirst = required.isEmpty
    let body = operation.body.map {
      self.body($0, method: method, isFirst: isFirst, &scope, types: &types)
    }
    var optional: [Argument] = []
    for parameter in parameters where !parameter.isRequired {
      optional.append(argument(parameter, &scope))
    }
    var arguments = Arguments()
    arguments.all = required
    arguments.all += body?.arguments ?? []
    arguments.all += optional
    arguments.body = body?.declaration
    arguments.usesFoundation =
      body?.usesFoundation == true || arguments.all.contains { $0.type.usesFoundation }
    arguments.requestName = scope.allocate("request")
    return arguments
  }

  /// In the order of the path, whatever the order in which they are declared.
  private func pathParameters(of operation: Operation) -> [Parameter] {
    let declared = operation.parameters.filter { $0.location == .path }
    var ordered: [Parameter] = []
    for name in operation.path.parameterNames where !ordered.contains(where: { $0.name == name }) {
      ordered += declared.filter { $0.name == name }
    }
    return ordered
  }

  private func argument(_ parameter: Parameter, _ scope: inout NameAllocator) -> Argument {
    reportEmptyValue(parameter)
    let wanted = ReservedWords.usable(identifiers.member(parameter.name), in: .local)
    let place = parameter.location.rawValue
    let longer = wanted + place.prefix(1).uppercased() + place.dropFirst()
    let name = scope.allocate(scope.contains(wanted) ? longer : wanted)
    let local = ReservedWords.escape(name, in: .local)
    let wire = SwiftStringLiteral.text(parameter.name)
    let field = RequestStatement(
      method: parameter.location.rawValue,
      arguments: [wire, local] + serialization(of: parameter))
    return Argument(
      name: name, label: name, type: types.type(of: parameter.schema.schema),
      isRequired: parameter.isRequired, field: field, documentation: parameter.documentation,
      facts: documentation.bounds(schemas[parameter.schema.schema]),
      checks: models.checks(of: parameter.schema.schema, wire, local))
  }

  /// The arguments for a style that is not the place's own (OpenAPI 3.1.1, section 4.8.12.2).
  private func serialization(of parameter: Parameter) -> [String] {
    switch parameter.serialization {
    case .content(let mediaType, let encodings):
      return contentStyle(mediaType, encodings, parameter)
    case .style(let style, let explode, let allowReserved):
      let place = parameter.location
      var arguments: [String] = []
      if style != place.defaultStyle { arguments.append("style: .\(style.rawValue)") }
      if explode != (place.defaultStyle == .form) { arguments.append("explode: \(explode)") }
      if allowReserved, [.path, .query].contains(place) { arguments.append("allowReserved: true") }
      return arguments
    }
  }
}

extension BuildOperations {
  /// The style that comes to the same as a media type (OpenAPI 3.1.1, section 4.8.12.2.2).
  fileprivate func contentStyle(
    _ mediaType: String, _ encodings: [PropertyEncoding], _ parameter: Parameter
  ) -> [String] {
    switch (MediaKind(mediaType: mediaType), parameter.location) {
    case (.json, _): return ["style: .json"]
    case (.text, .querystring): return ["style: .simple"]
    case (.form, .querystring): return formEncodings(encodings, of: parameter.schema.schema)
    case (.text, _) where types.type(of: parameter.schema.schema) == .string: return []
    default:
      report.warning(
        "a parameter as '\(mediaType)' cannot be generated, and is sent as JSON",
        at: parameter.origin)
      return ["style: .json"]
    }
  }

  /// A name without a value is an empty string, which no other type has
  /// (OpenAPI 3.1.1, section 4.8.12.2.1).
  func reportEmptyValue(_ parameter: Parameter) {
    guard parameter.allowsEmptyValue, parameter.location == .query,
      types.type(of: parameter.schema.schema) != .string
    else { return }
    report.warning(
      "a value of '\(parameter.name)' that is empty cannot be said in its type",
      at: parameter.origin)
  }
}

extension Parameter.Location {
  fileprivate var defaultStyle: Parameter.Style {
    switch self {
    case .path, .header: .simple
    case .query, .querystring, .cookie: .form
    }
  }
}
