import Generator

extension HostileDocument.Builder {
  /// An operation for each name, on a path that is one of the texts.
  var paths: JSONText {
    .object(
      names.indices.map { index in
        .init("/\(index)/" + texts[index % texts.count] + "/{\(names[index])}", item(index))
      })
  }

  private func item(_ index: Int) -> JSONText {
    object(
      ("summary", text(index)), ("description", text(index + 1)),
      (index % 2 == 0 ? "get" : "post", operation(index, body: index % 2 == 1)))
  }

  private func operation(_ index: Int, body: Bool) -> JSONText {
    var members: [(String, JSONText)] = [
      ("summary", text(index)), ("description", text(index + 1)), ("externalDocs", docs(index)),
      ("operationId", .string(names[index] + (body ? texts[index % texts.count] : ""))),
      ("deprecated", .bool(index % 7 == 0)), ("parameters", .array(parameters(index))),
      (
        "security",
        .array([
          .object([
            .init(names[index], .array([])), .init(names[(index + 1) % names.count], .array([])),
          ])
        ])
      ),
      ("responses", responses(index)),
    ]
    if index % 5 > 0 {
      members.append(("tags", .array([.string(names[(index * 7) % names.count])])))
    }
    if body {
      members.append(
        (
          "requestBody",
          object(("description", text(index)), ("content", content(index, index + 1)))
        ))
    }
    return .object(members.map { .init($0, $1) })
  }

  /// The path's own parameter, and some more in each place.
  private func parameters(_ index: Int) -> [JSONText] {
    let path = parameter(names[index], "path", index, isRequired: true)
    let others = (0..<6).flatMap { step -> [JSONText] in
      let number = (index + step * 5) % names.count
      return [
        parameter(names[number], "query", number, isRequired: step == 0),
        parameter(
          texts[number % texts.count], step < 3 ? "header" : "cookie", number, isRequired: false),
      ]
    }
    return [path] + others
  }

  private func parameter(
    _ name: String, _ place: String, _ index: Int, isRequired: Bool
  ) -> JSONText {
    let inner = object(
      ("type", .string("string")), ("default", text(index)), ("example", text(index + 1)))
    return object(
      ("name", .string(name)), ("in", .string(place)), ("required", .bool(isRequired)),
      ("description", text(index)), ("schema", inner))
  }

  private func responses(_ index: Int) -> JSONText {
    object(
      ("200", response(index)),
      ("201", response(index + 1)),
      ("400", response(index + 2)),
      ("default", response(index + 4)))
  }

  private func response(_ index: Int) -> JSONText {
    object(
      ("description", text(index)),
      (
        "headers",
        .object([.init(texts[index % texts.count], object(("schema", reference(index))))])
      ),
      ("content", content(index, index)))
  }

  /// JSON under its plain name, or under one with a parameter that is one of the texts.
  private func content(_ index: Int, _ schema: Int) -> JSONText {
    let name =
      index % 3 == 0
      ? "application/json" : "application/vnd.a+json; p=" + texts[index % texts.count]
    return .object([.init(name, object(("schema", reference(schema))))])
  }
}
