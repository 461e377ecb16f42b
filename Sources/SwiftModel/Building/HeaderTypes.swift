import Diagnostics
import IR

/// The types of the header fields that operations' answers declare (OpenAPI 3.1.1, section 4.8.17.1).
///
/// Operations that declare the same fields share one type, which stands in the client: an API has
/// hundreds of operations with a `Link` or with the same limits.
struct HeaderTypes {
  private let types: MapTypes
  private let identifiers: Identifiers
  private let report: DiagnosticReport
  private var names: [[Field]: String] = [:]
  /// The shared types, in the order of the operations.
  private(set) var shared: [(name: String, headers: Headers)] = []

  /// What makes a header the same as another one.
  struct Field: Hashable {
    let name: String
    let type: SwiftType
    let reading: String
  }

  /// The header fields of one operation.
  struct Headers {
    let fields: [Field]
    let documentation: [Documentation]

    var usesFoundation: Bool { fields.contains { $0.type.usesFoundation } }
  }

  /// `scope` has the names that no type in the client may take.
  init(
    _ operations: [Operation], _ types: MapTypes, _ identifiers: Identifiers,
    scope: NameAllocator, report: DiagnosticReport
  ) {
    self.types = types
    self.identifiers = identifiers
    self.report = report
    var scope = scope
    var counts: [[Field]: Int] = [:]
    let all = operations.map(headers)
    for headers in all { counts[headers.fields, default: 0] += 1 }
    for headers in all where !headers.fields.isEmpty {
      guard counts[headers.fields, default: 0] > 1, names[headers.fields] == nil else { continue }
      let name = scope.allocate(sharedName(headers.fields))
      names[headers.fields] = name
      shared.append((name, headers))
    }
  }

  /// The name of the type that other operations use too; nil where there is none.
  func sharedName(of headers: Headers) -> String? { names[headers.fields] }

  /// The fields of all documented answers, errors' too, each once; the first one decides its type.
  func headers(of operation: Operation) -> Headers {
    var fields: [Field] = []
    var documentation: [Documentation] = []
    let isFirst = { (response: Response) in response.status.isSuccess }
    let ordered = operation.responses.filter(isFirst) + operation.responses.filter { !isFirst($0) }
    for header in ordered.flatMap(\.headers) {
      let field = field(header)
      guard let earlier = fields.first(where: { $0.isSame(as: field) }) else {
        fields.append(field)
        documentation.append(header.documentation)
        continue
      }
      guard earlier.type != field.type else { continue }
      report.warning(
        "the header '\(header.name)' has another type in an earlier answer, and is read as that",
        at: header.origin)
    }
    return Headers(fields: fields, documentation: documentation)
  }

  private func field(_ header: HeaderField) -> Field {
    let name = SwiftStringLiteral.text(header.name)
    let (type, reading) = self.type(of: header)
    return Field(name: header.name, type: type, reading: "\(reading.call)(\(name)\(reading.rest))")
  }

  private typealias Reading = (call: String, rest: String)

  private func type(of header: HeaderField) -> (SwiftType, Reading) {
    let type = types.type(of: header.schema.schema)
    switch header.serialization {
    case .content(let mediaType, _):
      guard MediaKind(mediaType: mediaType) == .json else { return (.string, ("value", "")) }
      return (type, ("json", ""))
    case .style(_, let explode, _):
      switch types.structure(of: header.schema.schema) {
      case .value: return (type, ("value", ""))
      case .list(let element): return (types.type(of: element).array, ("list", ""))
      case .object: return (type, ("object", explode ? ", explode: true" : ""))
      }
    }
  }

  /// One or two fields give their names; more of them the words that they begin with.
  private func sharedName(_ fields: [Field]) -> String {
    let names = fields.map { identifiers.type($0.name) }
    if names.count <= 2 { return names.joined(separator: "And") + "Headers" }
    let words = fields.map { identifiers.words($0.name) }
    let common = words.dropFirst().reduce(words[0]) { common, next in
      Array(zip(common, next).prefix { $0.0.lower == $0.1.lower }.map(\.0))
    }
    guard common.contains(where: { $0.lower != "x" }) else { return "CommonHeaders" }
    return SwiftIdentifier(words: common).upperCamelCase + "Headers"
  }
}

extension HeaderTypes.Field {
  /// Whether both are the same field (RFC 9110, section 5.1).
  fileprivate func isSame(as other: Self) -> Bool {
    name == other.name || name.lowercased() == other.name.lowercased()
  }
}
