import IR

/// Makes a constant of each model that has an example.
struct BuildFixtures {
  let schemas: SchemaTable
  let names: TypeNames
  let models: BuildModels
  let options: BuildOptions
  /// What no file may be called.
  let scope: NameAllocator

  /// A file for each top-level type with an example in it, in order.
  func files() -> [FixtureFile] {
    var files = scope
    return names.topLevel.compactMap { id in
      let fixtures = fixtures(of: id)
      guard !fixtures.isEmpty, let name = names[id] else { return nil }
      return FixtureFile(
        header: header, access: options.access,
        fileName: files.allocate(name + "Example"), fixtures: fixtures)
    }
  }

  /// The runtime stands in no signature here, so its import is not for the file's readers.
  private var header: FileHeader {
    FileHeader(
      source: DocComment.singleLine(options.source),
      imports: options.importsRuntime ? ["internal import CalqueRuntime"] : [])
  }

  /// The example of a type, then those of the types inside it.
  private func fixtures(of id: SchemaID) -> [FixtureFile.Fixture] {
    let nested = (names.nested[id] ?? []).flatMap(fixtures)
    guard let name = names[id], let example = schemas[id].example, !schemas[id].isForm else {
      return nested
    }
    let fixture = FixtureFile.Fixture(
      typeName: name, name: memberName(schemas[id], name),
      literal: SwiftStringLiteral.lines(json: JSONLayout.lines(of: example.json)))
    return [fixture] + nested
  }

  /// `example`, unless a case of a union is called so.
  private func memberName(_ schema: Schema, _ typeName: String) -> String {
    guard case .union(let union) = schema.kind else { return "example" }
    let cases = NameAllocator(reserved: models.caseNames(of: union, in: typeName))
    return cases.contains("example") ? "exampleValue" : "example"
  }
}

extension Schema {
  /// Whether it is a multipart body, which no JSON is read into.
  fileprivate var isForm: Bool {
    if case .object(let shape) = kind { shape.parts != nil } else { false }
  }
}

extension ExampleValue {
  /// The value without the places of its parts.
  fileprivate var json: JSONLayout.Value {
    switch content {
    case .null: .text("null")
    case .boolean(let value): .text(value ? "true" : "false")
    case .number(let text): .text(text)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.json))
    case .object(let members): .object(members.map { ($0.name, $0.value.json) })
    }
  }
}
