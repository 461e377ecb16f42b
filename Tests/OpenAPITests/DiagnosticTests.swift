import Testing

/// One small document for each rule that it breaks, and the exact report.
@Suite struct DiagnosticTests {
  private func report(_ text: String) -> String {
    Reading("openapi: 3.0.3\ninfo: {title: T, version: '1'}\n" + text).diagnostics
  }

  @Test func missingRequiredFields() {
    #expect(
      Reading("openapi: 3.0.3\ninfo:\n  description: D\n").diagnostics == """
        api.yaml:1:1: warning: 'paths' is missing: an OpenAPI Object requires it
            1 | openapi: 3.0.3
              | ^
        api.yaml:3:3: warning: 'title' is missing: an Info Object requires it
            3 |   description: D
              |   ^
        api.yaml:3:3: warning: 'version' is missing: an Info Object requires it
            3 |   description: D
              |   ^

        """)
  }

  @Test func operationWithoutResponses() {
    #expect(
      report("paths:\n  /a:\n    get: {summary: S}\n") == """
        api.yaml:5:10: warning: 'responses' is missing: an Operation Object requires it
            5 |     get: {summary: S}
              |          ^

        """)
  }

  @Test func unknownKeyword() {
    #expect(
      report("paths: {}\nsevers: []\nx-own: 1\n") == """
        api.yaml:4:1: warning: 'severs' is no keyword of an OpenAPI Object
            4 | severs: []
              | ^^^^^^
        help: did you mean 'servers'?

        """)
  }

  @Test func wrongKindsOfNodes() {
    #expect(
      report("paths:\n  /a: text\ntags: {}\nservers: [text, {url: /, variables: []}]\n") == """
        api.yaml:4:7: warning: expected a Path Item Object, found a string
            4 |   /a: text
              |       ^^^^
        api.yaml:5:7: warning: expected a list for 'tags', found a mapping
            5 | tags: {}
              |       ^^
        api.yaml:6:11: warning: expected a Server Object, found a string
            6 | servers: [text, {url: /, variables: []}]
              |           ^^^^
        api.yaml:6:37: warning: expected a mapping for 'variables', found a list
            6 | servers: [text, {url: /, variables: []}]
              |                                     ^^

        """)
  }

  @Test func wrongScalars() {
    #expect(
      report("paths: {}\ntags: [{name: 1, description: null}]\n") == """
        api.yaml:4:15: warning: expected a string for 'name', found a number
            4 | tags: [{name: 1, description: null}]
              |               ^
        help: write it in quotes
        api.yaml:4:31: warning: expected a string for 'description', found null
            4 | tags: [{name: 1, description: null}]
              |                               ^^^^

        """)
  }

  @Test func keysOfPatterns() {
    #expect(
      report(
        """
        paths:
          a:
            get:
              responses:
                20x: {description: D}
                default: {description: D}
        components:
          schemas:
            'a b': {}

        """) == """
          api.yaml:4:3: warning: a path begins with '/'
              4 |   a:
                |   ^
          api.yaml:7:9: warning: '20x' is no status code
              7 |         20x: {description: D}
                |         ^^^
          api.yaml:11:5: warning: a component's name consists of letters, digits, '.', '-' and '_'
             11 |     'a b': {}
                |     ^^^^^

          """)
  }

  @Test func parameters() {
    #expect(
      report(
        """
        paths:
          /a:
            parameters:
            - {name: a, in: paht, schema: {}}
            - {name: b, in: path, schema: {}}
            - {name: c, in: query, style: matrix, schema: {}}
            - {name: d, in: header}
            - {in: query, required: yes, schema: {}}

        """) == """
          api.yaml:6:21: warning: 'paht' is no value of 'in'
              6 |     - {name: a, in: paht, schema: {}}
                |                     ^^^^
          help: did you mean 'path'?
          api.yaml:7:21: warning: a path parameter is always required
              7 |     - {name: b, in: path, schema: {}}
                |                     ^^^^
          help: write 'required: true'
          api.yaml:8:35: warning: the style 'matrix' is not one for a parameter in 'query'
              8 |     - {name: c, in: query, style: matrix, schema: {}}
                |                                   ^^^^^^
          help: these are: form, spaceDelimited, pipeDelimited, deepObject
          api.yaml:9:14: warning: the parameter 'd' has neither 'schema' nor 'content'
              9 |     - {name: d, in: header}
                |              ^
          api.yaml:10:7: warning: 'name' is missing: a Parameter Object requires it
             10 |     - {in: query, required: yes, schema: {}}
                |       ^
          api.yaml:10:29: warning: expected true or false for 'required', found a string
             10 |     - {in: query, required: yes, schema: {}}
                |                             ^^^

          """)
  }

  @Test func schemas() {
    #expect(
      report(
        """
        paths: {}
        components:
          schemas:
            A: {type: strng, minLength: -1, enum: []}
            B: {type: 'null', required: true, items: [{type: [object, 1]}]}
            C: {propertees: {}, minimum: one}

        """) == """
          api.yaml:6:15: warning: 'strng' is not a type
              6 |     A: {type: strng, minLength: -1, enum: []}
                |               ^^^^^
          help: did you mean 'string'?
          api.yaml:6:33: warning: expected a whole number from 0 for 'minLength'
              6 |     A: {type: strng, minLength: -1, enum: []}
                |                                 ^^
          api.yaml:6:43: warning: an 'enum' without values allows nothing
              6 |     A: {type: strng, minLength: -1, enum: []}
                |                                           ^^
          api.yaml:7:15: warning: before OpenAPI 3.1 'null' is no 'type'; it is read all the same
              7 |     B: {type: 'null', required: true, items: [{type: [object, 1]}]}
                |               ^^^^^^
          api.yaml:7:33: warning: expected a list of strings for 'required', found a boolean
              7 |     B: {type: 'null', required: true, items: [{type: [object, 1]}]}
                |                                 ^^^^
          api.yaml:7:46: warning: expected a schema for 'items', found a list
              7 |     B: {type: 'null', required: true, items: [{type: [object, 1]}]}
                |                                              ^^^^^^^^^^^^^^^^^^^^^
          help: write a list as 'prefixItems'
          api.yaml:7:54: warning: before OpenAPI 3.1 a list is no 'type'; it is read all the same
              7 |     B: {type: 'null', required: true, items: [{type: [object, 1]}]}
                |                                                      ^^^^^^^^^^^
          api.yaml:7:63: warning: expected a type for 'type', found a number
              7 |     B: {type: 'null', required: true, items: [{type: [object, 1]}]}
                |                                                               ^
          api.yaml:8:9: warning: 'propertees' is no keyword of a Schema Object
              8 |     C: {propertees: {}, minimum: one}
                |         ^^^^^^^^^^
          help: did you mean 'properties'?
          api.yaml:8:34: warning: expected a number for 'minimum', found a string
              8 |     C: {propertees: {}, minimum: one}
                |                                  ^^^

          """)
  }

  @Test func securitySchemes() {
    #expect(
      report(
        """
        paths: {}
        components:
          securitySchemes:
            A: {type: apikey, name: k, in: header}
            B: {type: apiKey, name: k, in: path}
            C: {type: http}

        """) == """
          api.yaml:6:15: warning: 'apikey' is no value of 'type'
              6 |     A: {type: apikey, name: k, in: header}
                |               ^^^^^^
          help: did you mean 'apiKey'?
          api.yaml:7:36: warning: 'path' is no value of 'in'
              7 |     B: {type: apiKey, name: k, in: path}
                |                                    ^^^^
          help: these are: query, header, cookie
          api.yaml:8:8: warning: 'scheme' is missing: a Security Scheme Object requires it
              8 |     C: {type: http}
                |        ^

          """)
  }

  @Test func referencesAreReadWhereverTheyAreAllowed() {
    #expect(
      report(
        """
        paths:
          /a:
            get: {$ref: other.yaml}
            put:
              requestBody: {$ref: 1}
              responses: {default: {$ref: '#/nowhere', description: ignored}}

        """) == """
          api.yaml:5:11: warning: the specification allows no '$ref' for an operation; it is followed
              5 |     get: {$ref: other.yaml}
                |           ^^^^
          api.yaml:7:27: warning: expected a string for '$ref', found a number
              7 |       requestBody: {$ref: 1}
                |                           ^
          help: write it in quotes
          api.yaml:8:48: warning: this is ignored, because a '$ref' stands beside it
              8 |       responses: {default: {$ref: '#/nowhere', description: ignored}}
                |                                                ^^^^^^^^^^^

          """)
  }
}
