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
      for item in Self.representations(of: response, models.types, models.schemas)
      where !cases.contains(where: { $0.type == item.type }) {
        cases.append((item.type, scope.allocate(Self.caseName(of: item, models))))
      }
    }
  }

  /// What a documented error is decoded as, where it has a body: JSON where that is offered, and XML
  /// that says the same, or XML alone, a type for each schema; else text; else bytes, of each media type.
  static func representations(
    of response: Response, _ types: MapTypes, _ schemas: SchemaTable
  ) -> [BuildOperations.Representation] {
    func contents(_ kind: MediaKind) -> [Content] {
      response.contents.filter { schemas.kind(of: $0) == kind }
    }
    let json = typed(contents(.json), .json, types)
    let described = contents(.xml).filter { schemas.codec(of: $0, .response) == .xml }
    let xml = typed(described, .xml, types)
    guard json.isEmpty else {
      return json + xml.filter { item in json.contains { $0.type == item.type } }
    }
    guard xml.isEmpty else { return xml }
    let texts = contents(.text)
    guard texts.isEmpty else { return texts.map { .init($0, .string, .text) } }
    return response.contents.map { .init($0, .data, .data) }
  }

  /// The first content of each type.
  private static func typed(
    _ contents: [Content], _ codec: BuildOperations.Representation.Codec, _ types: MapTypes
  ) -> [BuildOperations.Representation] {
    let items = contents.map { content in
      BuildOperations.Representation(
        content, content.schema.map { types.type(of: $0.schema) } ?? .anyJSON, codec)
    }
    return items.enumerated().filter { index, item in
      !items[..<index].contains { $0.type == item.type }
    }.map(\.element)
  }

  private static func caseName(
    of item: BuildOperations.Representation, _ models: BuildModels
  ) -> String {
    guard [.json, .xml].contains(item.codec), let schema = item.content.schema else {
      return item.codec.rawValue
    }
    return models.caseName(for: schema.schema, in: nil)
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
