import Testing

/// Rules that tie fields to one another, each broken once.
@Suite struct RuleTests {
  private func report(_ text: String) -> String {
    Reading("openapi: 3.0.3\ninfo: {title: T, version: '1'}\n" + text).diagnostics
  }

  @Test func tagsAreUnique() {
    #expect(
      report("paths: {}\ntags: [{name: a}, {name: b}, {name: a}]\n") == """
        api.yaml:4:37: warning: the tag 'a' is declared twice
            4 | tags: [{name: a}, {name: b}, {name: a}]
              |                                     ^
        api.yaml:4:15: note: the earlier declaration is here
            4 | tags: [{name: a}, {name: b}, {name: a}]
              |               ^

        """)
  }

  @Test func flowsHaveTheirURLs() {
    #expect(
      report(
        """
        paths: {}
        components:
          securitySchemes:
            A: {type: oauth2, flows: {password: {scopes: {}}, implicit: {authorizationUrl: u}}}

        """) == """
          api.yaml:6:41: warning: 'tokenUrl' is missing: the flow 'password' requires it
              6 |     A: {type: oauth2, flows: {password: {scopes: {}}, implicit: {authorizationUrl: u}}}
                |                                         ^
          api.yaml:6:65: warning: 'scopes' is missing: the flow 'implicit' requires it
              6 |     A: {type: oauth2, flows: {password: {scopes: {}}, implicit: {authorizationUrl: u}}}
                |                                                                 ^

          """)
  }

  @Test func exclusiveFields() {
    #expect(
      report(
        """
        paths: {}
        components:
          examples:
            A: {value: 1, externalValue: u}
          links:
            A: {operationRef: r, operationId: o}
          headers:
            A: {schema: {}, example: 1, examples: {}}

        """) == """
          api.yaml:6:19: warning: 'value' and 'externalValue' exclude each other
              6 |     A: {value: 1, externalValue: u}
                |                   ^^^^^^^^^^^^^
          api.yaml:8:26: warning: 'operationRef' and 'operationId' exclude each other
              8 |     A: {operationRef: r, operationId: o}
                |                          ^^^^^^^^^^^
          api.yaml:10:33: warning: 'example' and 'examples' exclude each other
             10 |     A: {schema: {}, example: 1, examples: {}}
                |                                 ^^^^^^^^

          """)
  }

  @Test func schemas() {
    #expect(
      report(
        """
        paths: {}
        components:
          schemas:
            A: {type: array}
            B: {readOnly: true, writeOnly: true}
            C: {properties: {a: 1}}

        """) == """
          api.yaml:6:15: warning: 'items' is missing: before OpenAPI 3.1 the type 'array' requires it
              6 |     A: {type: array}
                |               ^^^^^
          api.yaml:7:36: warning: a schema is not both 'readOnly' and 'writeOnly'
              7 |     B: {readOnly: true, writeOnly: true}
                |                                    ^^^^
          api.yaml:8:25: warning: expected a Schema Object, found a number
              8 |     C: {properties: {a: 1}}
                |                         ^

          """)
  }

  @Test func aPropertyWithoutAUsableSchemaStays() {
    let (schema, _) = Reading.schema("properties: {a: 1}")
    #expect(schema?.properties.map(\.value.boolean) == [true])
  }

  @Test func serversAndAnswers() {
    #expect(
      report(
        """
        paths: {/a: {get: {responses: {}}}}
        servers: [{url: '/{v}', variables: {v: {enum: [a], default: b}}}]

        """) == """
          api.yaml:3:31: warning: at least one answer has to be documented
              3 | paths: {/a: {get: {responses: {}}}}
                |                               ^^
          api.yaml:4:61: warning: the default 'b' is not in the 'enum'
              4 | servers: [{url: '/{v}', variables: {v: {enum: [a], default: b}}}]
                |                                                             ^

          """)
  }
}
