import OpenAPI
import Testing

/// What the objects around schemas are read as.
@Suite struct ObjectTests {
  private func pathItem(_ text: String, version: String = "3.1.0") throws -> PathItem {
    let indented = text.split(separator: "\n").map { "    \($0)\n" }.joined()
    let reading = Reading(
      "openapi: \(version)\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n" + indented)
    #expect(reading.diagnostics == "")
    return try #require(reading.document?.paths.pathItems.first?.value)
  }

  @Test func operationsKeepTheTextsOrder() throws {
    let item = try pathItem(
      "post: {}\nadditionalOperations: {COPY: {}}\nget: {operationId: g}\nquery: {}",
      version: "3.2.0")
    #expect(item.operations.map(\.name) == ["POST", "COPY", "GET", "QUERY"])
    #expect(item.operations[2].value.operationID?.value == "g")
  }

  @Test func stylesHaveTheirDefaults() throws {
    let item = try pathItem(
      """
      parameters:
      - {name: a, in: path, required: true, schema: {}}
      - {name: b, in: query, schema: {}}
      - {name: c, in: query, style: pipeDelimited, schema: {}}
      - {name: d, in: query, explode: false, schema: {}}
      - {name: e, in: header, schema: {}}
      - {name: f, in: cookie, schema: {}}
      """)
    let parameters = item.parameters.map { parameter -> String in
      guard case .value(let parameter) = parameter else { return "reference" }
      return "\(parameter.name.value) \(parameter.style) \(parameter.explode)"
    }
    #expect(
      parameters == [
        "a simple false", "b form true", "c pipeDelimited false", "d form false",
        "e simple false", "f form true",
      ])
  }

  @Test func statusCodes() throws {
    let item = try pathItem(
      """
      get:
        responses:
          '200': {description: D}
          4XX: {description: D}
          default: {$ref: '#/r', description: own}
          x-own: 1
      """)
    let responses = try #require(item.operations.first?.value.responses)
    #expect(responses.responses.map(\.status) == [.code(200), .range(4), .default])
    #expect(responses.extensions.map(\.name) == ["x-own"])
    guard case .reference(let reference) = responses.responses[2].response else {
      Issue.record("the reference was not kept")
      return
    }
    #expect(reference.target == "#/r")
    #expect(reference.description == "own")
  }

  @Test func securityIsAbsentOrEmpty() throws {
    let item = try pathItem("get: {}\nput: {security: []}\npost: {security: [{}, {a: [s], b: []}]}")
    let security = item.operations.map(\.value.security)
    #expect(security[0] == nil)
    #expect(security[1]?.isEmpty == true)
    #expect(security[2]?.map { $0.schemes.map(\.name) } == [[], ["a", "b"]])
    #expect(security[2]?[1].schemes[0].value.map(\.value) == ["s"])
  }

  @Test func exampleHasNoName() throws {
    let item = try pathItem(
      """
      parameters:
      - {name: a, in: query, schema: {}, example: 1}
      - {name: b, in: query, schema: {}, examples: {b: {value: 2}, c: {$ref: '#/e'}}}
      """)
    let names = item.parameters.map { parameter -> [String] in
      guard case .value(let parameter) = parameter else { return ["reference"] }
      return parameter.examples.map(\.name)
    }
    #expect(names == [[""], ["b", "c"]])
  }

  @Test func securitySchemes() {
    let reading = Reading(
      """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      components:
        securitySchemes:
          a: {type: apiKey, name: k, in: cookie}
          b: {type: http, scheme: token}
          c: {type: oauth2, flows: {implicit: {authorizationUrl: u, scopes: {s: about}}}}
          d: {type: openIdConnect, openIdConnectUrl: u}
          e: {type: mutualTLS}
      """)
    #expect(reading.diagnostics == "")
    let kinds = reading.document?.components.securitySchemes.map { scheme -> String in
      guard case .value(let scheme) = scheme.value else { return "reference" }
      switch scheme.kind {
      case .apiKey(let name, let location): return "\(name) \(location)"
      case .http(let scheme, _): return scheme
      case .oauth2(let flows): return flows?.implicit?.scopes.first?.value.value ?? ""
      case .openIDConnect(let url): return url
      case .mutualTLS: return "TLS"
      case .unknown: return "unknown"
      }
    }
    #expect(kinds == ["k cookie", "token", "about", "u", "TLS"])
  }

  @Test func keywordsOf32() throws {
    let reading = Reading(
      """
      openapi: 3.2.0
      $self: https://example.com/api
      info: {title: T, version: '1'}
      servers: [{url: /, name: n}]
      tags: [{name: a}, {name: b, summary: S, parent: a, kind: nav}]
      components:
        parameters:
          q: {name: q, in: querystring, content: {application/json: {$ref: '#/m'}}}
          c: {name: c, in: cookie, style: cookie, schema: {}}
        responses:
          r: {summary: S, content: {text/event-stream: {itemSchema: {type: object}}}}
        mediaTypes:
          m: {prefixEncoding: [{contentType: a/b}], itemEncoding: {encoding: {p: {}}}}
        examples:
          e: {dataValue: 1, serializedValue: '1'}
        schemas:
          s: {discriminator: {propertyName: p, defaultMapping: s}, xml: {nodeType: cdata}}
      """)
    #expect(reading.diagnostics == "")
    let document = try #require(reading.document)
    #expect(document.selfURI?.value == "https://example.com/api")
    #expect(document.tags.last?.parent?.value == "a")
    let schema = document.components.schemas.first?.value
    #expect(schema?.discriminator?.defaultMapping?.value == "s")
    #expect(schema?.xml?.nodeType == .cdata)
    guard case .value(let response)? = document.components.responses.first?.value,
      case .value(let mediaType)? = response.content.first?.value
    else {
      Issue.record("the response's content is no value")
      return
    }
    #expect(mediaType.itemSchema?.types == [.object])
  }

  @Test func readersWorkOnAnyNode() throws {
    let reading = Reading(
      """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths: {}
      x-parts: [{type: object, properties: {a: {type: integer}}}]
      """)
    let document = try #require(reading.document)
    let node = try #require(document.root.descend(["x-parts", "0", "properties", "a"]))
    let schema = Schema.read(node, document.context(reading.report))
    #expect(schema?.types == [.integer])
    #expect(schema?.node.id == node.id)
  }
}
