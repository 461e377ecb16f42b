import IR

extension BuildModels {
  /// The open enumeration of a list of strings or numbers.
  func enumeration(
    _ schema: Schema, _ list: Enumeration, _ place: Place
  ) -> EnumDeclaration {
    let cases = zip(list.cases, caseNames(of: list)).map { item, name in
      EnumDeclaration.Case(
        documentation: documentation.lines(item.description, indent: place.indent + 2),
        name: name, value: item.value.swiftText)
    }
    return EnumDeclaration(
      access: options.access, isolation: place.isolation, name: place.name,
      documentation: documentation.lines(schema.documentation, indent: place.indent),
      conformances: "OpenEnum", rawType: list.type.swiftType.text, cases: cases)
  }

  /// The name of each case, in order: what the document proposes, else the value itself.
  func caseNames(of list: Enumeration) -> [String] {
    var scope = NameAllocator(reserved: Self.enumMemberNames)
    return list.cases.map { item in
      let proposed = identifiers.member(item.name ?? item.value.words)
      let wanted = ReservedWords.usable(proposed, in: .enumCase)
      let name = scope.allocate(scope.contains(wanted) ? wanted + "Value" : wanted)
      return ReservedWords.escape(name, in: .enumCase)
    }
  }

  /// Members that every open enumeration has, and the cases of an optional one.
  static let enumMemberNames = [
    "unlisted", "rawValue", "hashValue", "jsonData", "encode", "write", "hash", "none", "some",
  ]
}

extension Literal {
  /// The value as an expression of Swift.
  fileprivate var swiftText: String {
    switch self {
    case .null: "nil"
    case .boolean(let value): String(value)
    case .integer(let value): SwiftNumberLiteral.text(String(value))
    case .number(let text): Double(text).map { $0.description } ?? "0"
    case .string(let text): SwiftStringLiteral.text(text)
    }
  }

  /// The value in words that make a name: `minus 1`, `value 2`.
  fileprivate var words: String {
    switch self {
    case .null: "null"
    case .boolean(let value): String(value)
    case .integer(let value): number(String(value))
    case .number(let text): number(text)
    case .string(let text): text
    }
  }

  private func number(_ text: String) -> String {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    return (text.hasPrefix("-") ? "minus " : "value ")
      + digits.map { $0 == "." ? " point " : String($0) }.joined()
  }
}
