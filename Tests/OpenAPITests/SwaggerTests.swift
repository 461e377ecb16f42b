import OpenAPI
import Testing

/// Documents of version 2.0, read as if they had been written in 3.1.
@Suite struct SwaggerTests {
  private let head = "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"

  private func operation(_ text: String) throws -> OpenAPI.Operation {
    let reading = Reading(head + text)
    #expect(reading.diagnostics == "")
    return try #require(reading.document?.paths.pathItems.first?.value.operations.first?.value)
  }

  @Test(arguments: [
    ("host: h:80\nbasePath: /v1\nschemes: [http, https]\n", ["https://h:80/v1", "http://h:80/v1"]),
    ("host: h\n", ["https://h"]),
    ("basePath: /v1\n", ["/v1"]),
    ("", []),
  ])
  func servers(text: String, urls: [String]) {
    let reading = Reading(head + "paths: {}\n" + text)
    #expect(reading.diagnostics == "")
    #expect(reading.document?.servers.map(\.url.value) == urls)
  }

  @Test func parametersHaveSchemas() throws {
    let operation = try operation(
      """
      paths:
        /a:
          get:
            parameters:
            - {name: a, in: query, type: array, items: {type: integer}, collectionFormat: multi}
            - {name: b, in: query, type: array, items: {type: string}, collectionFormat: pipes}
            - {name: c, in: path, required: true, type: string, format: uuid, maxLength: 3}
            - {$ref: '#/parameters/d'}
            responses: {default: {description: D}}
      parameters:
        d: {name: d, in: header, type: boolean}
      """)
    let parameters = operation.parameters.map { parameter -> String in
      guard case .value(let parameter) = parameter else { return "reference" }
      let type = parameter.schema?.types.first?.rawValue ?? ""
      return "\(parameter.name.value) \(type) \(parameter.style) \(parameter.explode)"
    }
    #expect(
      parameters == [
        "a array form true", "b array pipeDelimited false", "c string simple false", "reference",
      ])
    #expect(operation.requestBody == nil)
  }

  private func body(_ operation: OpenAPI.Operation) throws -> [(String, MediaType)] {
    guard case .value(let body)? = operation.requestBody else { return [] }
    return try body.content.map { entry in
      guard case .value(let mediaType) = entry.value else { return try #require(nil) }
      return (entry.name, mediaType)
    }
  }

  @Test func bodyParametersAreRequestBodies() throws {
    let operation = try operation(
      """
      consumes: [application/json, application/xml]
      paths:
        /a:
          parameters: [{$ref: '#/parameters/p~1q'}]
          post: {responses: {default: {description: D}}}
      parameters:
        p/q: {name: p, in: body, required: true, schema: {$ref: '#/definitions/A'}}
      definitions: {A: {type: object}}
      """)
    let body = try body(operation)
    #expect(body.map(\.0) == ["application/json", "application/xml"])
    #expect(body.first?.1.schema?.reference?.value == "#/definitions/A")
    #expect(operation.parameters.isEmpty)
  }

  @Test func formFieldsAreOneObject() throws {
    let operation = try operation(
      """
      consumes: [application/json]
      paths:
        /a:
          post:
            consumes: [multipart/form-data, application/x-www-form-urlencoded]
            parameters:
            - {name: f, in: formData, type: file, required: true, description: D}
            - {name: t, in: formData, type: array, items: {type: string}}
            responses: {default: {description: D}}
      """)
    let body = try body(operation)
    #expect(body.map(\.0) == ["multipart/form-data"])
    let schema = try #require(body.first?.1.schema)
    #expect(schema.types == [.object])
    #expect(schema.properties.map(\.name) == ["f", "t"])
    #expect(schema.properties[0].value.contentMediaType == "application/octet-stream")
    #expect(schema.properties[0].value.description == "D")
    #expect(schema.required.map(\.value) == ["f"])
    #expect(body.first?.1.encoding.map(\.name) == ["t"])
    #expect(body.first?.1.encoding.first?.value.explode == false)
  }

  @Test func responsesUseWhatTheOperationProduces() throws {
    let operation = try operation(
      """
      produces: [application/json]
      paths:
        /a:
          get:
            produces: [text/csv]
            parameters: []
            responses:
              200: {$ref: '#/responses/R'}
              204: {description: D, headers: {X-A: {type: array, items: {type: string}}}}
      responses:
        R: {description: D, schema: {type: string}, examples: {text/csv: a}}
      """)
    let contents = operation.responses?.responses.map { entry -> [String] in
      guard case .value(let response) = entry.response else { return ["reference"] }
      return response.content.map(\.name) + response.headers.map(\.name)
    }
    #expect(contents == [["text/csv"], ["X-A"]])
  }

  @Test func securityDefinitions() {
    let reading = Reading(
      head + """
        paths: {}
        securityDefinitions:
          a: {type: basic}
          b: {type: apiKey, name: k, in: query}
          c: {type: oauth2, flow: accessCode, authorizationUrl: u, tokenUrl: t, scopes: {s: d}}
        """)
    #expect(reading.diagnostics == "")
    let kinds = reading.document?.components.securitySchemes.map { scheme -> String in
      guard case .value(let scheme) = scheme.value else { return "reference" }
      switch scheme.kind {
      case .http(let scheme, _): return scheme
      case .apiKey(let name, let location): return "\(name) \(location)"
      case .oauth2(let flows): return flows?.authorizationCode?.tokenURL ?? ""
      case .mutualTLS, .openIDConnect, .unknown: return "unexpected"
      }
    }
    #expect(kinds == ["basic", "k query", "t"])
  }

  @Test func schemasInTheSpellingOf2() {
    let reading = Reading(
      head + """
        paths: {}
        definitions:
          A: {type: string, x-nullable: true}
          B: {type: object, discriminator: kind}
        """)
    #expect(reading.diagnostics == "")
    let schemas = reading.document?.components.schemas
    #expect(schemas?[0].value.types == [.string, .null])
    #expect(schemas?[1].value.discriminator?.propertyName.value == "kind")
  }

  @Test func whatCannotBeExpressedIsReported() {
    let reading = Reading(
      head + """
        paths:
          /a:
            post:
              parameters:
              - {name: a, in: query, type: array, items: {type: string}, collectionFormat: tsv}
              - {name: b, in: body, schema: {}}
              - {name: c, in: formData, type: string}
              responses: {default: {description: D}}
        """)
    #expect(
      reading.diagnostics == """
        api.yaml:7:84: warning: lists in 'query' cannot be joined as 'tsv': commas are used
            7 |       - {name: a, in: query, type: array, items: {type: string}, collectionFormat: tsv}
              |                                                                                    ^^^
        api.yaml:9:16: warning: an operation has one body: this parameter is left out
            9 |       - {name: c, in: formData, type: string}
              |                ^

        """)
  }
}
