/// The objects of Swagger 2.0 that differ from their successors.
extension AuditedObject {
  private static let head = "swagger: '2.0'\n"
  private static let info = "info: {title: Audit, version: '1'}\n"

  static let swagger: [AuditedObject] = [
    AuditedObject(
      "Swagger Object (2.0)",
      """
      host: audit.example
      basePath: /v1
      schemes: [http]
      consumes: [text/plain]
      produces: [text/plain]
      definitions: {A: {type: string}}
      parameters: {A: {name: a, in: query, type: string}}
      responses: {A: {description: A.}}
      securityDefinitions: {A: {type: basic}}
      security: [{A: []}]
      tags: [{name: things, description: Things.}]
      externalDocs: {url: https://audit.example}
      x-audit: 1
      """,
      in: head + info + """
        host: a.example
        %
        paths:
          /a:
            post:
              parameters: [{name: a, in: body, schema: {type: string}}, {$ref: '#/parameters/A'}]
              responses: {'200': {description: A., schema: {type: string}}, '201': {$ref: '#/responses/A'}}

        """),
    AuditedObject(
      "Operation Object (2.0)",
      """
      tags: [things]
      summary: Something.
      description: Something more.
      externalDocs: {url: https://audit.example}
      operationId: something
      consumes: [text/plain]
      produces: [text/plain]
      schemes: [http]
      deprecated: true
      security: [{}]
      x-audit: 1
      """,
      in: head + info + """
        host: a.example
        securityDefinitions: {A: {type: basic}}
        security: [{A: []}]
        paths:
          /a:
            post:
              parameters: [{name: a, in: body, schema: {type: string}}]
              %
              responses: {'200': {description: A., schema: {type: string}}}

        """),
    AuditedObject(
      "Parameter Object (2.0)",
      """
      description: A parameter.
      required: true
      allowEmptyValue: true
      type: array
      format: int32
      items: {type: string}
      collectionFormat: pipes
      default: a
      enum: [a, b]
      maxItems: 3
      minItems: 1
      uniqueItems: true
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            get:
              parameters:
              - name: a
                %
                in: query
              responses: {'204': {description: A.}}

        """),
    AuditedObject(
      "Items Object (2.0)",
      """
      type: string
      format: date
      items: {type: string}
      collectionFormat: pipes
      default: a
      enum: [a, b]
      maxItems: 3
      """,
      in: head + info + """
        paths:
          /a:
            get:
              parameters:
              - name: a
                in: query
                type: array
                items:
                  x-a: 1
                  %
                  x-b: 1
              responses: {'204': {description: A.}}

        """),
    AuditedObject(
      "Response Object (2.0)",
      """
      description: An answer.
      schema: {type: string}
      headers: {X-A: {type: string}}
      examples: {application/json: one}
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            get:
              responses:
                '200':
                  x-a: 1
                  %
                  x-b: 1

        """),
    AuditedObject(
      "Header Object (2.0)",
      """
      description: A header.
      type: integer
      format: int32
      collectionFormat: pipes
      default: 1
      enum: [1, 2]
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            get:
              responses:
                '200':
                  description: A.
                  headers:
                    X-A:
                      x-a: 1
                      %
                      x-b: 1

        """),
    AuditedObject(
      "Security Scheme Object (2.0)",
      """
      description: How to prove oneself.
      authorizationUrl: https://audit.example
      tokenUrl: https://audit.example
      scopes: {read: To read.}
      x-audit: 1
      """,
      in: head + info + """
        security: [{A: []}]
        securityDefinitions:
          A:
            type: oauth2
            %
            flow: accessCode
        paths: {/a: {get: {responses: {'204': {description: A.}}}}}

        """),
    AuditedObject(
      "Schema Object (2.0)",
      """
      discriminator: kind
      readOnly: true
      xml: {name: thing}
      externalDocs: {url: https://audit.example}
      example: a
      x-nullable: true
      """,
      in: head + info + """
        paths:
          /a:
            get:
              responses: {'200': {description: A., schema: {$ref: '#/definitions/A'}}}
        definitions:
          A:
            type: object
            properties:
              kind:
                type: string
                %
                x-a: 1

        """),
  ]
}
