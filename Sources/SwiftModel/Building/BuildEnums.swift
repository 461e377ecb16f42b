import IR

extension BuildModels {
  /// The open enumeration of a list of strings.
  func enumeration(
    _ schema: Schema, _ list: Enumeration, _ place: Place
  ) -> EnumDeclaration {
    var scope = NameAllocator(reserved: Self.enumMemberNames)
    let cases = list.cases.compactMap { item -> EnumDeclaration.Case? in
      guard case .string(let value) = item.value else { return nil }
      let wanted = ReservedWords.usable(identifiers.member(item.name ?? value), in: .enumCase)
      let name = scope.allocate(scope.contains(wanted) ? wanted + "Value" : wanted)
      return .init(
        documentation: documentation.lines(item.description, indent: place.indent + 2),
        name: ReservedWords.escape(name, in: .enumCase), value: SwiftStringLiteral.text(value))
    }
    return EnumDeclaration(
      access: options.access, isolation: place.isolation, name: place.name,
      documentation: documentation.lines(schema.documentation, indent: place.indent),
      conformances: "OpenEnum", rawType: "String", cases: cases)
  }

  /// Members that every open enumeration has, and the cases of an optional one.
  private static let enumMemberNames = [
    "unlisted", "rawValue", "hashValue", "jsonData", "encode", "write", "hash", "none", "some",
  ]
}
