import IR

/// The types that documented errors of an API decode to, each once and in order.
struct ErrorBodies {
  /// Each type with the name of its case.
  private(set) var cases: [(type: SwiftType, name: String)] = []
  private let enumName: String

  init(_ operations: [Operation], _ models: BuildModels, enumName: String) {
    self.enumName = enumName
    var scope = NameAllocator()
    for response in operations.flatMap(\.responses) where !response.status.isSuccess {
      guard let content = Self.content(of: response, models.schemas) else { continue }
      let type = content.schema.map { models.types.type(of: $0.schema) } ?? .anyJSON
      guard !cases.contains(where: { $0.type == type }) else { continue }
      let wanted = content.schema.map { models.caseName(for: $0.schema, in: nil) } ?? "json"
      cases.append((type, scope.allocate(wanted)))
    }
  }

  /// The JSON content of a documented error; nil where there is nothing to decode.
  static func content(of response: Response, _ schemas: SchemaTable) -> Content? {
    response.contents.first { schemas.kind(of: $0) == .json }
  }

  /// The type of every documented error: one type, an enum of them, or `Never`.
  var typeName: String {
    guard cases.count > 1 else { return cases.first?.type.text ?? "Never" }
    return enumName
  }

  var usesFoundation: Bool { cases.contains { $0.type.usesFoundation } }

  /// What makes the enum of a type, or nil where there is no enum.
  func wrapper(of type: SwiftType) -> String? {
    guard cases.count > 1, let item = cases.first(where: { $0.type == type }) else { return nil }
    return enumName + "." + ReservedWords.escape(item.name, in: .enumCase)
  }

  /// The enum, where there are several types.
  func declaration() -> OutcomeDeclaration? {
    guard cases.count > 1 else { return nil }
    return OutcomeDeclaration(
      isolation: "nonisolated ", name: enumName,
      documentation: ["/// The errors that the API documents."],
      cases: cases.map {
        .init(
          documentation: [], name: ReservedWords.escape($0.name, in: .enumCase),
          type: $0.type.text)
      })
  }
}
