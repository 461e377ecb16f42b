/// Operations and what is around them (OpenAPI 3.2.0, sections 4.8 to 4.12).
extension AuditedObject {
  private static let head = "openapi: 3.2.0\n"
  private static let info = "info: {title: Audit, version: '1'}\n"

  static let operations: [AuditedObject] = [
    AuditedObject(
      "Path Item Object (3.2)",
      """
      $ref: '#/components/pathItems/A'
      summary: Something.
      description: Something more.
      get: {responses: {'204': {description: A.}}}
      put: {responses: {'204': {description: A.}}}
      post: {responses: {'204': {description: A.}}}
      options: {responses: {'204': {description: A.}}}
      head: {responses: {'204': {description: A.}}}
      patch: {responses: {'204': {description: A.}}}
      trace: {responses: {'204': {description: A.}}}
      query: {responses: {'204': {description: A.}}}
      additionalOperations: {COPY: {responses: {'204': {description: A.}}}}
      servers: [{url: https://b.example}]
      parameters: [{name: a, in: query, schema: {type: string}}]
      x-audit: 1
      """,
      in: head + info + """
        servers: [{url: https://a.example}]
        paths:
          /a:
            x-a: 1
            %
            x-b: 1
            delete: {responses: {'204': {description: A.}}}
          /b:
            $ref: '#/components/pathItems/B'
        components:
          pathItems:
            A: {post: {responses: {'204': {description: A.}}}}
            B: {get: {responses: {'204': {description: B.}}}}

        """),
    AuditedObject(
      "Operation Object (3.2)",
      """
      tags: [things]
      summary: Something.
      description: Something more.
      externalDocs: {url: https://audit.example}
      operationId: something
      parameters: [{name: a, in: query, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'200': {description: A., content: {text/plain: {schema: {type: string}}}}}
      callbacks: {sent: {'{$request.body#/url}': {post: {responses: {'204': {description: A.}}}}}}
      deprecated: true
      security: [{key: []}]
      servers: [{url: https://b.example}]
      x-audit: 1
      """,
      in: head + info + """
        servers: [{url: https://a.example}]
        paths:
          /a:
            post:
              x-a: 1
              %
              x-b: 1
        components: {securitySchemes: {key: {type: http, scheme: basic}}}

        """),
    AuditedObject(
      "Operation Object of a webhook (3.2)",
      """
      tags: [things]
      summary: Something.
      description: Something more.
      externalDocs: {url: https://audit.example}
      operationId: something
      parameters: [{name: X-A, in: header, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'200': {description: A., content: {text/plain: {schema: {type: string}}}}}
      deprecated: true
      security: [{key: []}]
      servers: [{url: https://b.example}]
      callbacks: {sent: {'{$request.body#/url}': {post: {responses: {'204': {description: A.}}}}}}
      x-audit: 1
      """,
      in: head + info + """
        webhooks:
          happened:
            post:
              x-a: 1
              %
              x-b: 1
        components: {securitySchemes: {key: {type: http, scheme: basic}}}

        """),
    AuditedObject(
      "Parameter Object (3.2)",
      """
      description: A parameter.
      required: true
      deprecated: true
      allowEmptyValue: true
      style: pipeDelimited
      explode: false
      allowReserved: true
      schema: {type: array, items: {type: string}}
      content: {application/json: {schema: {type: string}}}
      example: [one]
      examples: {a: {value: [one]}}
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
      "Reference Object (3.2)",
      """
      summary: Something else.
      description: Something else.
      """,
      in: head + info + """
        paths:
          /a:
            get:
              parameters:
              - $ref: '#/components/parameters/A'
                %
                x-a: 1
              responses: {'204': {description: A.}}
        components: {parameters: {A: {name: a, in: query, schema: {type: string}}}}

        """),
    AuditedObject(
      "Callback Object (3.2)",
      """
      '{$request.body#/url}': {post: {responses: {'204': {description: A.}}}}
      x-audit: 1
      """,
      in: head + info + """
        paths:
          /a:
            get:
              responses: {'204': {description: A.}}
              callbacks:
                sent:
                  x-a: 1
                  %
                  x-b: 1

        """),
    AuditedObject(
      "Paths Object and Responses Object (3.2)",
      """
      x-audit: 1
      """,
      in: head + info + """
        paths:
          x-a: 1
          %
          /a:
            get:
              responses:
                '204': {description: A.}
                %
                x-b: 1

        """),
  ]
}
