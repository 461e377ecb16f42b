import Diagnostics

/// Finds what a rule of paging names in one operation.
struct FitPaging {
  let schemas: SchemaTable
  let operation: Operation

  /// What came of it.
  enum Outcome {
    case paging(Paging)
    /// The rule says that there are no pages.
    case none
    case fault(String, SourceRange, help: String?)
  }

  /// What does not fit.
  private struct Fault: Error {
    let message: String
    let range: SourceRange
    var help: String?
  }

  func fit(_ rule: PagingRule) -> Outcome {
    if case .never = rule.way { return .none }
    do throws(Fault) {
      let answer = try answer(rule)
      let items = try items(rule, answer)
      let hasMore = try rule.hasMore.map { name throws(Fault) in
        try path(name, in: answer, "a boolean") { $0.isBoolean }
      }
      return .paging(
        Paging(
          way: try way(rule, answer), items: items.path, item: items.item, hasMore: hasMore))
    } catch {
      return .fault(error.message, error.range, help: error.help)
    }
  }

  /// The one JSON value that a successful call answers with.
  private func answer(_ rule: PagingRule) throws(Fault) -> SchemaUse {
    var responses = operation.responses.filter(\.status.isSuccess)
    if responses.isEmpty { responses = operation.responses.filter { $0.status == .fallback } }
    let contents = responses.flatMap(\.contents).filter { $0.kind == .json }
    let answers = contents.compactMap(\.schema)
    guard let first = answers.first, answers.allSatisfy({ $0 == first }),
      responses.allSatisfy({ !$0.contents.isEmpty })
    else {
      throw Fault(message: "\(title) does not answer with one kind of JSON", range: rule.origin)
    }
    return first
  }

  private func way(_ rule: PagingRule, _ answer: SchemaUse) throws(Fault) -> Paging.Way {
    switch rule.way {
    case .cursor(let name, let next):
      let parameter = try parameter(name)
      guard !parameter.isRequired else {
        throw Fault(
          message: "the parameter '\(name.text)' is required, and a first page has no cursor",
          range: name.range)
      }
      let path = try path(next, in: answer, "a cursor") { $0.isScalar }
      return .cursor(parameter: parameter.name, next: path)
    case .page(let name, let first, let pages):
      let parameter = try parameter(name)
      return .page(
        parameter: parameter.name, first: first ?? self.first(parameter),
        pages: try count(pages, in: answer))
    case .offset(let name, let limit, let total):
      let limit = try limit.map { name throws(Fault) in try self.parameter(name).name }
      return .offset(
        parameter: try parameter(name).name, limit: limit, total: try count(total, in: answer))
    case .url(let name): return .url(try path(name, in: answer, "a URL") { $0.isText })
    case .link, .never: return .link
    }
  }

  /// The parameter of the query that goes by a name.
  private func parameter(_ name: PagingRule.Name) throws(Fault) -> Parameter {
    let query = operation.parameters.filter { $0.location == .query }
    guard let parameter = query.first(where: { $0.name == name.text }) else {
      throw Fault(
        message: "\(title) has no parameter '\(name.text)' in its query", range: name.range,
        help: suggestion(name.text, query.map(\.name)))
    }
    guard schemas[parameter.schema.schema].kind.isScalar else {
      throw Fault(
        message: "the parameter '\(name.text)' is no single value", range: name.range)
    }
    return parameter
  }

  /// The number of the first page: the default, else the least, else 1.
  private func first(_ parameter: Parameter) -> Int {
    let least = schemas[parameter.schema.schema].validation?.minimum.flatMap { Int($0) }
    return parameter.documentation.defaultValue.flatMap { Int($0) } ?? (least == 0 ? 0 : 1)
  }

  private func count(
    _ name: PagingRule.Name?, in answer: SchemaUse
  ) throws(Fault) -> MemberPath? {
    try name.map { name throws(Fault) in
      try path(name, in: answer, "a whole number") { $0.isCount }
    }
  }

  /// The items: where the rule says, else the answer itself or its only array.
  private func items(
    _ rule: PagingRule, _ answer: SchemaUse
  ) throws(Fault) -> (path: MemberPath, item: SchemaUse) {
    var path = MemberPath(steps: [])
    if let name = rule.items {
      path = try self.path(name, in: answer, "an array") { $0.isArray }
    } else if case .object(let shape) = schemas[answer.schema].kind {
      let arrays = shape.properties.filter { schemas[$0.schema.schema].kind.isArray }
      guard arrays.count == 1 else {
        throw Fault(
          message: "the answer of \(title) has \(arrays.count) arrays", range: rule.origin,
          help: "say with 'items' which one holds the items")
      }
      path = MemberPath(steps: [.member(arrays[0].name)])
    }
    let end = try follow(path, from: answer, rule.items ?? .init("", at: rule.origin))
    guard case .array(let item) = schemas[end.schema].kind else {
      throw Fault(message: "the answer of \(title) is no array", range: rule.origin)
    }
    return (path, item)
  }

  private func path(
    _ name: PagingRule.Name, in answer: SchemaUse, _ wanted: String,
    _ fits: (Schema.Kind) -> Bool
  ) throws(Fault) -> MemberPath {
    let path = MemberPath(name.text)
    let end = try follow(path, from: answer, name)
    guard fits(schemas[end.schema].kind) else {
      throw Fault(
        message: "'\(name.text)' in the answer of \(title) is not \(wanted)", range: name.range)
    }
    return path
  }

  /// Where a path leads.
  private func follow(
    _ path: MemberPath, from answer: SchemaUse, _ name: PagingRule.Name
  ) throws(Fault) -> SchemaUse {
    var use = answer
    for step in path.steps {
      switch (step, schemas[use.schema].kind) {
      case (.last, .array(let items)): use = items
      case (.member(let member), .object(let shape)):
        guard let property = shape.properties.first(where: { $0.name == member }) else {
          throw missing(member, name, among: shape.properties.map(\.name))
        }
        use = property.schema
      case (.last, _), (.member, _): throw missing(step.words, name, among: [])
      }
    }
    return use
  }

  private func missing(_ member: String, _ name: PagingRule.Name, among known: [String]) -> Fault {
    Fault(
      message: "the answer of \(title) has no '\(member)'"
        + (member == name.text ? "" : " on the way to '\(name.text)'"),
      range: name.range, help: suggestion(member, known))
  }

  private func suggestion(_ name: String, _ known: [String]) -> String? {
    Suggestion.closest(to: name, in: known).map { "did you mean '\($0)'?" }
  }

  private var title: String { "'\(operation.key.name)'" }
}

extension MemberPath.Step {
  fileprivate var words: String {
    switch self {
    case .member(let name): name
    case .last: "[-1]"
    }
  }
}

extension Schema.Kind {
  fileprivate var isArray: Bool { if case .array = self { true } else { false } }

  fileprivate var isBoolean: Bool { if case .primitive(.boolean) = self { true } else { false } }

  fileprivate var isCount: Bool {
    switch self {
    case .primitive(.integer(let format)): format != .uint64
    case .anything, .primitive, .enumeration, .array, .map, .object, .union: false
    }
  }

  fileprivate var isText: Bool {
    switch self {
    case .primitive(.string), .anything: true
    case .primitive, .enumeration, .array, .map, .object, .union: false
    }
  }

  /// Whether the values can stand in a query by themselves.
  fileprivate var isScalar: Bool {
    switch self {
    case .primitive, .enumeration, .anything, .union: true
    case .array, .map, .object: false
    }
  }
}
