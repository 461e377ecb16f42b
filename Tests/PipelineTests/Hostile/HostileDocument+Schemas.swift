import Generator

extension HostileDocument.Builder {
  /// A schema by its number: structs, enumerations, unions and maps take turns.
  func schema(_ index: Int) -> JSONText {
    switch index % 4 {
    case 0, 1: structure(index)
    case 2: enumeration(index)
    default: union(index)
    }
  }

  func reference(_ index: Int) -> JSONText {
    let name = names[index % names.count].replacing("~", with: "~0").replacing("/", with: "~1")
      .replacing("%", with: "%25")
    return object(("$ref", .string("#/components/schemas/" + name)))
  }

  /// Properties under all names in the first ones, under a part of them in the others: strings with
  /// texts, other schemas, inline types.
  private func structure(_ index: Int) -> JSONText {
    object(
      ("type", .string("object")), ("title", text(index)), ("description", text(index + 1)),
      ("externalDocs", docs(index)), ("required", .array([.string(names[index % names.count])])),
      ("properties", .object(properties(index))),
      ("additionalProperties", object(("type", .string("string")))))
  }

  private func properties(_ index: Int) -> [JSONText.Member] {
    let numbers = index < 2 ? Array(names.indices) : part(of: names, index)
    return numbers.map { .init(names[$0], property($0, in: index)) }
  }

  /// Indices of a few neighbours, others for each number.
  private func part(of strings: [String], _ index: Int) -> [Int] {
    (0..<min(12, strings.count)).map { (index * 12 + $0) % strings.count }
  }

  private func property(_ number: Int, in index: Int) -> JSONText {
    switch (number + index) % 5 {
    case 0: reference(number)
    case 1 where index < 8: enumeration(number)
    case 2 where index < 8:
      object(
        ("type", .string("object")), ("description", text(number)),
        ("properties", object((names[number], reference(number + 1)))))
    case 3:
      object(("type", .array([.string("array"), .string("null")])), ("items", reference(number)))
    default:
      object(
        ("type", .string("string")), ("description", text(number)), ("default", text(number + 1)),
        ("examples", .array([text(number + 2)])), ("format", text(number + 3)),
        ("pattern", text(number + 4)))
    }
  }

  private func enumeration(_ index: Int) -> JSONText {
    let all = names + texts
    let values = index == 2 ? all : part(of: all, index).map { all[$0] }
    return object(
      ("type", .string("string")), ("description", text(index)),
      ("enum", .array(values.map(JSONText.string))),
      ("x-enum-varnames", .array(values.reversed().map(JSONText.string))))
  }

  /// A union by a hostile property with hostile values, or one by trial.
  private func union(_ index: Int) -> JSONText {
    let variants = [index + 1, index + 2, index + 5].map(reference)
    guard index % 8 == 3 else { return object(("oneOf", .array(variants))) }
    let mapping = JSONText.object([
      .init(texts[index % texts.count], .string(names[(index + 1) % names.count])),
      .init(texts[(index + 1) % texts.count], .string(names[(index + 5) % names.count])),
    ])
    return object(
      ("oneOf", .array([variants[0], variants[2]])),
      ("discriminator", object(("propertyName", text(index)), ("mapping", mapping))))
  }
}
