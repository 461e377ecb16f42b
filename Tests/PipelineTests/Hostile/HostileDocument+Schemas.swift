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

  /// Properties under all names: strings with texts, other schemas, inline types.
  private func structure(_ index: Int) -> JSONText {
    object(
      ("type", .string("object")), ("title", text(index)), ("description", text(index + 1)),
      ("externalDocs", docs(index)), ("required", .array([.string(names[index % names.count])])),
      ("properties", named { property($0, in: index) }),
      ("additionalProperties", object(("type", .string("string")))))
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
    object(
      ("type", .string("string")), ("description", text(index)),
      ("enum", .array((names + texts).map(JSONText.string))),
      ("x-enum-varnames", .array((texts + names).map(JSONText.string))))
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
