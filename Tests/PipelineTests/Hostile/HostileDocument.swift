import Generator

/// Descriptions that carry hostile strings wherever a description can carry text, as JSON, which
/// can hold any character.
enum HostileDocument {
  typealias Member = JSONText.Member

  /// A document for one list of strings: each is a name of everything that has a name.
  static func text(names: [String], texts: [String]) -> String {
    let document = HostileDocument.Builder(names: names, texts: texts)
    return document.root.rendered()
  }

  struct Builder {
    let names: [String]
    let texts: [String]

    /// A text for a place, another one for each place.
    func text(_ index: Int) -> JSONText { .string(texts[index % texts.count]) }

    func object(_ members: (String, JSONText)...) -> JSONText {
      .object(members.map { Member($0, $1) })
    }

    func named(_ value: (Int) -> JSONText) -> JSONText {
      .object(names.indices.map { Member(names[$0], value($0)) })
    }

    var root: JSONText {
      object(
        ("openapi", .string("3.1.0")),
        (
          "info",
          object(
            ("title", text(0)), ("version", text(1)), ("description", text(2)),
            ("summary", text(3)))
        ),
        ("externalDocs", docs(4)), ("servers", .array([server])),
        (
          "tags",
          .array(
            names.indices.map {
              object(
                ("name", .string(names[$0])), ("description", text($0)), ("externalDocs", docs($0)))
            })
        ),
        ("paths", paths), ("components", components))
    }

    func docs(_ index: Int) -> JSONText {
      object(("url", text(index)), ("description", text(index + 1)))
    }

    private var server: JSONText {
      object(
        ("url", .string("https://example.com/{v}" + texts[0])), ("description", text(5)),
        ("variables", object(("v", object(("default", text(6)), ("description", text(7)))))))
    }

    private var components: JSONText {
      object(
        ("schemas", named(schema)),
        (
          "securitySchemes",
          named { index in
            switch index % 5 {
            case 0: object(("type", .string("http")), ("scheme", text(index)))
            case 1:
              object(
                ("type", .string("apiKey")), ("in", .string("header")), ("name", text(index)),
                ("description", text(index)))
            case 2: object(("type", .string("oauth2")), ("flows", flows(index)))
            case 3: object(("type", .string("openIdConnect")), ("openIdConnectUrl", text(index)))
            default: object(("type", .string("http")), ("scheme", .string("basic")))
            }
          }
        ))
    }

    private func flows(_ index: Int) -> JSONText {
      let scopes = named { text($0) }
      return object(
        (
          "authorizationCode",
          object(
            ("authorizationUrl", text(index)),
            ("tokenUrl", .string("https://a/" + texts[index % texts.count])),
            ("refreshUrl", text(index + 1)), ("scopes", scopes))
        ), ("clientCredentials", object(("tokenUrl", text(index + 2)), ("scopes", scopes))))
    }
  }
}
