/// The objects at the top of OpenAPI 3.2.0, with all their fields: those of 3.0 and 3.1 are among them.
extension AuditedObject {
  static let all =
    documents + operations + bodies + schemas + security + swagger

  private static let head = "openapi: 3.2.0\n"
  private static let info = "info: {title: Audit, version: '1'}\n"

  private static let documents: [AuditedObject] = [
    AuditedObject(
      "OpenAPI Object (3.2)",
      """
      $self: https://audit.example/api.yaml
      jsonSchemaDialect: https://json-schema.org/draft/2019-09/schema
      servers: [{url: https://audit.example}]
      webhooks: {sent: {post: {responses: {'204': {description: Taken.}}}}}
      components: {securitySchemes: {key: {type: http, scheme: basic}}}
      security: [{}, {nothing: []}]
      tags: [{name: things, description: Things.}]
      externalDocs: {url: https://audit.example/docs}
      x-audit: 1
      """,
      in: head + info
        + "%\npaths: {/a: {get: {responses: {'204': {$ref: 'https://audit.example/api.yaml#/x-a'}}}}}\n"
        + "x-a: {description: A.}\n"),
    AuditedObject(
      "Info Object (3.2)",
      """
      summary: An audit.
      description: What becomes of keywords.
      termsOfService: https://audit.example/terms
      contact: {name: Nobody}
      license: {name: None}
      x-audit: 1
      """,
      in: head + "info:\n  title: Audit\n  %\n  version: '1'\npaths: {}\n"),
    AuditedObject(
      "Contact Object (3.2)",
      """
      name: Nobody
      url: https://audit.example
      email: nobody@audit.example
      x-audit: 1
      """,
      in: head
        + "info:\n  title: A\n  version: '1'\n  contact:\n    x-a: 1\n    %\n    x-b: 1\npaths: {}\n"
    ),
    AuditedObject(
      "License Object (3.2)",
      """
      name: None
      identifier: MIT
      url: https://audit.example
      x-audit: 1
      """,
      in: head
        + "info:\n  title: A\n  version: '1'\n  license:\n    x-a: 1\n    %\n    x-b: 1\npaths: {}\n"
    ),
    AuditedObject(
      "Server Object (3.2)",
      """
      description: The one.
      name: production
      variables: {region: {default: us}}
      x-audit: 1
      """,
      in: head + info
        + "servers:\n- url: 'https://a.example/{region}'\n  %\n  x-a: 1\n- url: https://b.example\n"
        + "paths: {}\n"),
    AuditedObject(
      "Server Variable Object (3.2)",
      """
      enum: [us, eu]
      default: us
      description: Where it is.
      x-audit: 1
      """,
      in: head + info
        + "servers:\n- url: 'https://a.example/{region}'\n  variables:\n    region:\n      x-a: 1\n"
        + "      %\n      x-b: 1\npaths: {}\n"),
    AuditedObject(
      "Tag Object (3.2)",
      """
      summary: Everything.
      description: All things.
      externalDocs: {url: https://audit.example}
      parent: none
      kind: nav
      x-audit: 1
      """,
      in: head + info
        + "tags:\n- name: things\n  %\n  x-a: 1\n- name: none\n"
        + "paths: {/a: {get: {tags: [things], responses: {'204': {description: A.}}}}}\n"),
    AuditedObject(
      "External Documentation Object (3.2)",
      """
      description: More.
      url: https://audit.example
      x-audit: 1
      """,
      in: head + info + "externalDocs:\n  url: https://a.example\n  %\n  x-b: 1\npaths: {}\n"),
    AuditedObject(
      "Components Object (3.2)",
      """
      schemas: {A: {type: string}}
      responses: {A: {description: A.}}
      parameters: {A: {name: a, in: query, schema: {type: string}}}
      examples: {A: {value: 1}}
      requestBodies: {A: {content: {application/json: {}}}}
      headers: {A: {schema: {type: string}}}
      securitySchemes: {A: {type: http, scheme: basic}}
      links: {A: {operationId: a}}
      callbacks: {A: {}}
      pathItems: {A: {}}
      mediaTypes: {A: {schema: {type: string}}}
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            $ref: '#/components/pathItems/A'
            post:
              operationId: a
              security: [{A: []}]
              parameters:
              - $ref: '#/components/parameters/A'
              - {name: b, in: query, schema: {type: string}, examples: {a: {$ref: '#/components/examples/A'}}}
              requestBody: {$ref: '#/components/requestBodies/A'}
              callbacks: {a: {$ref: '#/components/callbacks/A'}}
              responses:
                '200': {$ref: '#/components/responses/A'}
                '201':
                  description: A.
                  headers: {A: {$ref: '#/components/headers/A'}}
                  links: {A: {$ref: '#/components/links/A'}}
                  content: {application/json: {$ref: '#/components/mediaTypes/A'}}
        components:
          x-a: 1
          %
          x-b: 1

        """),
  ]
}
